#include "catalog/folders.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>

namespace upperback {
namespace {

constexpr std::string_view twin = R"(twin-row:
  name: Twin row
  part: strength
  kind: row
  pattern: horizontal-row
  dose: row
  measure: repetitions
  level: intermediate
  needs: [chair, towel]
  position: seated
  sides: together
  muscles:
    primary: [middle-trapezius-rhomboids, teres-major-lats]
    secondary: [lower-trapezius, rear-deltoids, external-rotators, elbow-flexors]
  steps: [Sit tall., Pull the towel.]
  cue: the shoulder blades closing
  mistakes: [shrugging]
  sources: [ours]
)";

std::vector<std::string> remarks_with(std::string_view file, std::string_view text)
{
    const std::vector<SourceFolder> folders{
        folder_of(CATALOG_DIR, "catalog"),
        {.name = "mine", .files = {{.name = std::string{file}, .text = std::string{text}}}}};
    const Loaded loaded = load_catalog(folders);
    CHECK(lines_of(loaded.problems).empty());
    std::vector<std::string> mine;
    for (const std::string& line : lines_of(loaded.remarks)) {
        if (line.starts_with("mine/")) {
            mine.push_back(line);
        }
    }
    return mine;
}

} // namespace

TEST_CASE("remarks: a move like another, and one that answers no caution")
{
    const auto remarks = remarks_with("exercises/mine.yaml", twin);
    REQUIRE(remarks.size() == 2);
    CHECK(
        remarks[0] == "mine/exercises/mine.yaml:1:1: twin-row: same pattern, muscles and things as "
                      "seated-towel-row; see that both are wanted"
    );
    CHECK(
        remarks[1] == "mine/exercises/mine.yaml:1:1: twin-row: answers no caution, so it is used "
                      "with each of them; write avoid, adapt or ok"
    );
}

TEST_CASE("remarks: a muscle that no move trains and a thing that none needs")
{
    const std::vector<std::string> muscle{
        "mine/muscles.yaml:1:1: soleus: a muscle that no move trains; remove it, or add a move"};
    CHECK(
        remarks_with("muscles.yaml", "soleus:\n  name: soleus\n  explanation: the calf\n") == muscle
    );
    const std::vector<std::string> thing{
        "mine/equipment.yaml:1:1: sofa: a thing that no move needs; remove it, or add a move"};
    CHECK(remarks_with("equipment.yaml", "sofa:\n  name: sofa\n  need: a sofa\n") == thing);
}

TEST_CASE("remarks: the built-in catalogue has nothing unused")
{
    const std::vector<SourceFolder> folders{folder_of(CATALOG_DIR, "catalog")};
    const Loaded loaded = load_catalog(folders);
    for (const std::string& line : lines_of(loaded.remarks)) {
        CAPTURE(line);
        CHECK(line.find("same pattern, muscles and things") != std::string::npos);
    }
    REQUIRE(loaded.exercises.size() == loaded.catalog.exercises.size());
    for (std::size_t index = 0; index < loaded.exercises.size(); ++index) {
        CHECK(loaded.exercises[index].entry == loaded.catalog.exercises[index].id);
        CHECK(loaded.exercises[index].line > 0);
    }
}

} // namespace upperback

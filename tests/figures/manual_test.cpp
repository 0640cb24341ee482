// The pictures that the manual shows as examples: whoever copies one gets one that can be drawn.
#include "catalog/folders.hpp"
#include "figures/check_figure.hpp"
#include "figures/draw_figure.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <sstream>

using namespace upperback;

namespace {

constexpr std::string_view move = R"(test-row:
  name: Test row
  part: strength
  kind: row
  pattern: horizontal-row
  dose: row
  measure: repetitions
  level: advanced
  needs: [band]
  position: standing
  sides: together
  load: band
  muscles: {primary: [rhomboids]}
  steps: [Look the band over., Pull.]
  cue: the back
  mistakes: [shrugging]
  sources: [ours]
)";

/// Each as the lines of an entry.
std::vector<std::string> examples_of(const std::string& page)
{
    std::vector<std::string> examples;
    std::istringstream stream(page);
    bool is_inside = false;
    for (std::string line; std::getline(stream, line);) {
        if (line == "figure:") {
            examples.emplace_back();
            is_inside = true;
        }
        is_inside = is_inside && line != ".Ed";
        if (is_inside) {
            examples.back() += "  " + line + "\n";
        }
    }
    return examples;
}

} // namespace

TEST_CASE("figures: the examples of the manual are sound")
{
    const auto examples = examples_of(text_of_file(TOP_DIR "/man/upperback-catalog.5"));
    REQUIRE(examples.size() == 3);
    for (const std::string& example : examples) {
        CAPTURE(example);
        const Loaded loaded = load_with("exercises.yaml", std::string{move} + example);
        CHECK(lines_of(loaded.problems).empty());
        CHECK(lines_of(loaded.figure_problems).empty());
        const Exercise* exercise = exercise_of(loaded.catalog, "test-row");
        REQUIRE(exercise != nullptr);
        REQUIRE(exercise->figure != nullptr);
        CHECK(check_figure(*exercise).empty());
        CHECK(!draw_figure(*exercise).empty());
    }
}

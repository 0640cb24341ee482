#include "catalog/folders.hpp"
#include "catalog/overlay.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <utility>

using namespace upperback;

namespace {

const std::vector<std::string> no_problems{};

// A row that only says where it stands on the ladder.
std::string rung(std::string_view id, std::string_view links)
{
    return std::string{id} + ":\n  name: " + std::string{id} + R"(
  part: strength
  kind: row
  pattern: horizontal-row
  dose: row
  measure: repetitions
  level: intermediate
  needs: [chair]
  position: standing
  sides: together
  muscles: {primary: [rhomboids]}
  steps: [Pull., Let go.]
  cue: the back
  mistakes: [shrugging]
  sources: [ours]
)" + std::string{links};
}

// The ids on the ladder above `id`, and back down again to see that every link is mutual.
std::vector<std::string> ladder_from(const Catalog& catalog, std::string_view id)
{
    std::vector<std::string> ids;
    while (!id.empty() && ids.size() < 9) {
        ids.emplace_back(id);
        id = exercise_of(catalog, id)->harder.id;
    }
    return ids;
}

} // namespace

TEST_CASE("overlay: a new row is added and a known one is replaced as a whole")
{
    const Loaded loaded = load_with(
        "goals.yaml",
        "general: {name: Everything, explanation: x, dose: general}\n"
        "zeal: {name: Zeal, explanation: y, dose: general}\n"
    );

    REQUIRE(lines_of(loaded.problems) == no_problems);
    REQUIRE(loaded.catalog.goals.size() == 3);
    CHECK(loaded.catalog.goals[0].name == "Everything");
    CHECK(loaded.catalog.goals[0].also.empty());
    CHECK(loaded.catalog.goals[2].id == "zeal");
    REQUIRE(loaded.catalog.overlays.size() == 1);
    CHECK(loaded.catalog.overlays[0] == "overlay");
}

TEST_CASE("overlay: disable alone removes a row")
{
    const Loaded loaded = load_with("goals.yaml", "stretch: {disable: true}\n");

    REQUIRE(lines_of(loaded.problems) == no_problems);
    CHECK(loaded.catalog.goals.size() == 1);
}

TEST_CASE("overlay: an empty file and an empty folder change nothing")
{
    const Loaded plain = load_with(std::vector<SourceFolder>{});

    CHECK(
        load_with("rules.yaml", "# nothing yet\n").catalog.fingerprint == plain.catalog.fingerprint
    );
    CHECK(load_with({{.name = "overlay"}}).catalog.fingerprint == plain.catalog.fingerprint);
}

TEST_CASE("overlay: the built-in rules that it replaced or removed are named")
{
    const Loaded loaded = load_with("rules.yaml", R"(band-named:
  prefer: {needs: band, points: 5}
  because: x
  sources: [ours]
new-rule:
  prefer: {needs: chair, points: 5}
  because: x
  sources: [ours]
no-lying: {disable: true}
)");

    REQUIRE(lines_of(loaded.problems) == no_problems);
    CHECK(loaded.catalog.rules.size() == 4);
    REQUIRE(loaded.catalog.changed_rules.size() == 2);
    CHECK(loaded.catalog.changed_rules[0] == "band-named");
    CHECK(loaded.catalog.changed_rules[1] == "no-lying");
}

TEST_CASE("overlay: the later folder wins and may change what the earlier one added")
{
    const auto rules = [](std::string_view points) {
        return "new-rule:\n  prefer: {needs: band, points: " + std::string{points} +
               "}\n  because: x\n  sources: [ours]\n";
    };

    const Loaded loaded = load_with({
        {.name = "one", .files = {{.name = "rules.yaml", .text = rules("5")}}},
        {.name = "two", .files = {{.name = "rules.yaml", .text = rules("7")}}},
    });

    REQUIRE(lines_of(loaded.problems) == no_problems);
    CHECK(loaded.catalog.rules[2].points == 7);
    CHECK(loaded.catalog.changed_rules.empty());
    CHECK(loaded.catalog.overlays.size() == 2);
}

TEST_CASE("overlay: one cell of the doses is replaced and its neighbors stay")
{
    const Loaded loaded = load_with("doses.yaml", R"(dosage:
  intermediate:
    general:
      row: {sets: [4, 4, 5], repetitions: [8, 12], reserve: [1, 2], rest-seconds: [60, 60, 90], sources: [ours], mark: ours}
grip: {sets: [1, 1, 1], carry-seconds: [20, 30, 30], rest-seconds: [60, 60, 90], sources: [ours], mark: S}
)");

    REQUIRE(lines_of(loaded.problems) == no_problems);
    const Doses& doses = loaded.catalog.doses;
    CHECK(doses.rows.size() == 12);
    CHECK(doses.rows[6].dose_class == "row");
    CHECK(doses.rows[6].sets == Choice{4, 4, 5});
    CHECK(doses.rows[7].sets == Choice{1, 2, 3});
    CHECK(doses.grip.sets == Choice{1, 1, 1});
    CHECK(doses.narrowings.size() == 2);
}

TEST_CASE("overlay: exercises may stand in any file below exercises")
{
    const Loaded loaded = load_with("exercises/mine.yaml", rung("chair-row", ""));

    REQUIRE(lines_of(loaded.problems) == no_problems);
    CHECK(exercise_of(loaded.catalog, "chair-row") != nullptr);
}

TEST_CASE("overlay: one id in two files of one folder is a problem")
{
    const Loaded loaded = load_with(
        {{.name = "overlay",
          .files =
              {{.name = "exercises/a.yaml", .text = rung("chair-row", "")},
               {.name = "exercises/b.yaml", .text = rung("chair-row", "")}}}}
    );

    CHECK(
        lines_of(loaded.problems) ==
        std::vector<std::string>{"overlay/exercises/b.yaml:1:1: chair-row: this id is taken "
                                 "(first at overlay/exercises/a.yaml:1); give it another"}
    );
}

TEST_CASE("overlay: a ladder closes over a removed rung")
{
    const Loaded middle = load_with("exercises.yaml", "band-row: {disable: true}\n");
    REQUIRE(lines_of(middle.problems) == no_problems);
    CHECK(
        ladder_from(middle.catalog, "seated-band-row") ==
        std::vector<std::string>{"seated-band-row", "one-arm-band-row"}
    );

    const Loaded top = load_with("exercises.yaml", "one-arm-band-row: {disable: true}\n");
    REQUIRE(lines_of(top.problems) == no_problems);
    CHECK(
        ladder_from(top.catalog, "seated-band-row") ==
        std::vector<std::string>{"seated-band-row", "band-row"}
    );
    CHECK(exercise_of(top.catalog, "band-row")->harder.text == "a stiffer band");
}

TEST_CASE("overlay: rules and floors may name a move that it removed")
{
    const Loaded loaded = load_with("exercises.yaml", "band-row: {disable: true}\n");

    CHECK(lines_of(loaded.problems) == no_problems);
    CHECK(loaded.catalog.doses.floors.exceptions[0].exercise == "band-row");
}

TEST_CASE("overlay: a new rung goes above the one that it names as easier")
{
    const Loaded between = load_with("exercises.yaml", rung("chair-row", "  easier: band-row\n"));
    REQUIRE(lines_of(between.problems) == no_problems);
    CHECK(
        ladder_from(between.catalog, "seated-band-row") ==
        std::vector<std::string>{"seated-band-row", "band-row", "chair-row", "one-arm-band-row"}
    );

    const Loaded top =
        load_with("exercises.yaml", rung("chair-row", "  easier: one-arm-band-row\n"));
    REQUIRE(lines_of(top.problems) == no_problems);
    CHECK(
        ladder_from(top.catalog, "one-arm-band-row") ==
        std::vector<std::string>{"one-arm-band-row", "chair-row"}
    );
    CHECK(exercise_of(top.catalog, "one-arm-band-row")->harder.text == "a stiffer band");
}

TEST_CASE("overlay: a new rung goes below the one that it names as harder")
{
    const Loaded loaded =
        load_with("exercises.yaml", rung("chair-row", "  harder: one-arm-band-row\n"));

    REQUIRE(lines_of(loaded.problems) == no_problems);
    CHECK(
        ladder_from(loaded.catalog, "seated-band-row") ==
        std::vector<std::string>{"seated-band-row", "band-row", "chair-row", "one-arm-band-row"}
    );
    CHECK(exercise_of(loaded.catalog, "one-arm-band-row")->easier.text == "both arms at once");
}

TEST_CASE("overlay: new rungs may name each other in any order")
{
    using Names = std::pair<std::string, std::string>;
    for (const Names& names : {Names{"chair-row", "tusk-row"}, Names{"tusk-row", "chair-row"}}) {
        CAPTURE(names.first);
        const std::string lower = rung(names.first, "  easier: band-row\n");
        std::string upper = rung(names.second, "  easier: " + names.first + "\n");
        // Another thing, so that the two are not alike.
        upper.replace(upper.find("[chair]"), 7, "[floor]");
        const bool in_order = names.first < names.second;

        const Loaded loaded = load_with("exercises.yaml", in_order ? lower + upper : upper + lower);

        REQUIRE(lines_of(loaded.problems) == no_problems);
        CHECK(
            ladder_from(loaded.catalog, "band-row") ==
            std::vector<std::string>{"band-row", names.first, names.second, "one-arm-band-row"}
        );
    }
}

TEST_CASE("overlay: a replaced rung that keeps its links keeps its place")
{
    const std::string row = rung(
        "band-row",
        "  cautions: {shoulder: {ok: tried with ten people}}\n"
        "  easier: seated-band-row\n  harder: one-arm-band-row\n"
    );

    const Loaded loaded = load_with("exercises.yaml", row);

    REQUIRE(lines_of(loaded.problems) == no_problems);
    CHECK(ladder_from(loaded.catalog, "seated-band-row").size() == 3);
    CHECK(exercise_of(loaded.catalog, "band-row")->cautions[0].verdict == Verdict::ok);
}

TEST_CASE("overlay: a replaced rung that moves leaves a closed ladder behind")
{
    const std::string row =
        rung("band-row", "  cautions: {shoulder: avoid}\n  easier: one-arm-band-row\n");

    const Loaded loaded = load_with("exercises.yaml", row);

    REQUIRE(lines_of(loaded.problems) == no_problems);
    CHECK(
        ladder_from(loaded.catalog, "seated-band-row") ==
        std::vector<std::string>{"seated-band-row", "one-arm-band-row", "band-row"}
    );
}

TEST_CASE("overlay: an exercise that one folder removes and the next adds must still answer")
{
    const Loaded loaded = load_with({
        {.name = "one",
         .files = {{.name = "exercises.yaml", .text = "band-row: {disable: true}\n"}}},
        {.name = "two", .files = {{.name = "exercises.yaml", .text = rung("band-row", "")}}},
    });

    REQUIRE(loaded.problems.size() == 1);
    CHECK(text_of(loaded.problems[0]).starts_with("two/exercises.yaml:1:1: band-row: no answer"));
}

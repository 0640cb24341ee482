#include "catalog/folders.hpp"
#include "catalog/load_catalog.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <random>
#include <utility>

using namespace upperback;

TEST_CASE("catalog: the shipped catalogue has no problem")
{
    const std::vector<SourceFolder> folders{folder_of(CATALOG_DIR, "catalog")};

    const Loaded loaded = load_catalog(folders);

    CHECK(lines_of(loaded.problems) == std::vector<std::string>{});
    CHECK(loaded.catalog.exercises.size() > 80);
    CHECK(std::ranges::is_sorted(loaded.catalog.exercises, {}, &Exercise::id));
    CHECK(std::ranges::is_sorted(loaded.catalog.rules, {}, &Rule::id));
    CHECK(loaded.catalog.overlays.empty());
}

TEST_CASE("catalog: the small catalogue is read as it stands")
{
    const Loaded loaded = load_with(std::vector<SourceFolder>{});

    REQUIRE(lines_of(loaded.problems) == std::vector<std::string>{});
    const Catalog& catalog = loaded.catalog;
    CHECK(catalog.version == "0.1.0");
    CHECK(catalog.exercises.size() == 6);
    const Exercise& row = *exercise_of(catalog, "band-row");
    CHECK(row.name == "Band row");
    CHECK(row.kind == Kind::row);
    CHECK(row.needs.size() == 1);
    CHECK(row.needs[0].size() == 1);
    CHECK(row.cautions[0].verdict == Verdict::adapt);
    CHECK(row.cautions[0].text == "Keep the elbows low.");
    CHECK(row.cautions[0].sources[0] == "S01");
    CHECK(row.harder.id == "one-arm-band-row");
    const Exercise& one_arm = *exercise_of(catalog, "one-arm-band-row");
    CHECK(one_arm.each == Each::hand);
    CHECK(one_arm.cautions[0].verdict == Verdict::avoid);
    CHECK(one_arm.easier.text == "both arms at once");
    CHECK(one_arm.harder.id == "");
    const Exercise& roll = *exercise_of(catalog, "shoulder-roll");
    CHECK(roll.own->sets == Choice{1, 1, 1});
    CHECK(roll.own->repetitions == Range{10, 10});
}

TEST_CASE("catalog: levels stand from beginner up and advice in its places")
{
    const Loaded loaded = load_with(std::vector<SourceFolder>{});

    CHECK(loaded.catalog.levels[0].level == Level::beginner);
    CHECK(loaded.catalog.levels[2].level == Level::advanced);
    CHECK(loaded.catalog.advice[0].id == "stop");
    CHECK(loaded.catalog.advice[1].id == "knee-first");
}

TEST_CASE("catalog: doses are sorted by level and column and class")
{
    const Loaded loaded = load_with(std::vector<SourceFolder>{});

    const Doses& doses = loaded.catalog.doses;
    REQUIRE(doses.rows.size() == 12);
    CHECK(doses.rows[0].level == Level::beginner);
    CHECK(doses.rows[0].dose_class == "light-pull");
    CHECK(doses.rows[11].level == Level::advanced);
    CHECK(doses.rows[11].dose_class == "support");
    CHECK(doses.limits[0].aim_a_week == 4);
    CHECK(doses.limits[2].limit_a_week == 20);
    CHECK(doses.time.repetition == 6);
    CHECK(doses.time.tempo_up_down == Range{2, 3});
    CHECK(doses.time.fill_pattern == "march");
    CHECK(doses.floors.exceptions[0].repetitions == Range{6, 8});
    CHECK(doses.floors.row_repetitions_most_at_least == 10);
    CHECK(doses.load[0].words[2] == "a band for {times} times");
    CHECK(doses.load[1].words[0] == "the very lightest");
    CHECK(doses.load[1].words[2] == "the lightest");
    CHECK(doses.narrowings[1].light_carry);
    CHECK(doses.narrowings[1].reserve == Range{3, 5});
}

TEST_CASE("catalog: rules are read with what they match")
{
    const Loaded loaded = load_with(std::vector<SourceFolder>{});

    const std::span<const Rule> rules = loaded.catalog.rules;
    REQUIRE(rules.size() == 4);
    CHECK(rules[0].verb == Verb::prefer);
    CHECK(rules[0].when.has[0] == "band");
    CHECK(rules[0].when.age->at_least == 18);
    CHECK_FALSE(rules[0].when.age->at_most.has_value());
    CHECK(rules[0].points == 20);
    CHECK(rules[1].verb == Verb::cover);
    CHECK(rules[1].muscles[0] == trained);
    CHECK(rules[1].match.part[0] == Part::strength);
    CHECK(rules[2].verb == Verb::forbid);
    CHECK(rules[2].match.position[0] == Position::prone);
    CHECK(rules[3].verb == Verb::require);
    CHECK(rules[3].at_least == 1);
}

TEST_CASE("catalog: a rule asks for truths, and what it does not ask is open")
{
    const Loaded loaded = load_with(
        "rules.yaml",
        "other-days:\n"
        "  prefer: {again: true, stale: false, points: -5}\n"
        "  because: x\n"
        "  sources: [ours]\n"
    );
    REQUIRE(loaded.problems.empty());
    const std::span<const Rule> rules = loaded.catalog.rules;
    const auto rule = std::ranges::find(rules, "other-days", &Rule::id);
    REQUIRE(rule != rules.end());

    CHECK(rule->match.again == true);
    CHECK(rule->match.stale == false);
    CHECK(!rule->match.adapted.has_value());
    CHECK(!rules[0].match.again.has_value());
    CHECK(!rules[0].match.stale.has_value());
}

TEST_CASE("catalog: a missing file is a problem of the built-in folder alone")
{
    SourceFolder small = small_catalog();
    std::erase_if(small.files, [](const SourceFile& file) { return file.name == "rules.yaml"; });

    const Loaded loaded = load_catalog(std::vector<SourceFolder>{small});

    CHECK(
        lines_of(loaded.problems) ==
        std::vector<std::string>{"small/rules.yaml: no rows, or no such file; add it"}
    );
}

TEST_CASE("catalog: a file with an unknown name is a problem and other files are left alone")
{
    const Loaded loaded = load_with(
        {{.name = "overlay",
          .files =
              {{.name = "rule.yaml", .text = ""},
               {.name = "goals.yml", .text = ""},
               {.name = "sub/goals.yaml", .text = ""},
               {.name = "README.md", .text = "hello"},
               {.name = "exercises/.#rows.yaml", .text = "]"},
               {.name = ".hidden.yaml", .text = "]"}}}}
    );

    CHECK(
        lines_of(loaded.problems) ==
        std::vector<std::string>{
            "overlay/goals.yml: unknown file of a catalogue \"goals.yml\"; did you mean "
            "\"goals.yaml\"?",
            "overlay/rule.yaml: unknown file of a catalogue \"rule.yaml\"; did you mean "
            "\"rules.yaml\"?",
            "overlay/sub/goals.yaml: unknown file of a catalogue \"sub/goals.yaml\"; did you mean "
            "\"goals.yaml\"?"}
    );
}

TEST_CASE("catalog: what was loaded can be moved without moving its words")
{
    Loaded first = load_with(std::vector<SourceFolder>{});
    const char* const address = first.catalog.exercises[0].name.data();

    const Loaded second = std::move(first);

    CHECK(second.catalog.exercises[0].name.data() == address);
    CHECK(second.catalog.exercises[0].name == "Band row");
}

TEST_CASE("catalog: no folder at all gives no rows and does not crash")
{
    const Loaded loaded = load_catalog({});

    CHECK(loaded.catalog.exercises.empty());
}

TEST_CASE("catalog: a file that is cut anywhere gives problems or none but never a crash")
{
    const std::string text = text_of_file(CATALOG_DIR "/goals.yaml");
    for (std::size_t length = 0; length < text.size(); length += 7) {
        const Loaded loaded = load_with("goals.yaml", std::string_view{text}.substr(0, length));
        CHECK(std::ranges::all_of(loaded.problems, [](const Problem& problem) {
            return !problem.message.empty() && !problem.file.empty();
        }));
    }
}

TEST_CASE("catalog: a file with changed bytes gives problems or none but never a crash")
{
    const std::string text = text_of_file(DATA_DIR "/small/doses.yaml");
    std::mt19937 random{1};
    for (int round = 0; round < 400; ++round) {
        std::string changed = text;
        for (int change = 0; change < 3; ++change) {
            changed[random() % changed.size()] = static_cast<char>(random() % 256);
        }
        SourceFolder small = small_catalog();
        for (SourceFile& file : small.files) {
            file.text = file.name == "doses.yaml" ? changed : file.text;
        }
        const Loaded loaded = load_catalog(std::vector<SourceFolder>{small});
        CHECK(std::ranges::all_of(loaded.problems, [](const Problem& problem) {
            return !problem.message.empty() && !problem.file.empty();
        }));
    }
}

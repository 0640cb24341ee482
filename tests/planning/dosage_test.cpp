#include "planning/built_in.hpp"
#include "planning/strength_sets.hpp"

#include <doctest/doctest.h>

#include <array>
#include <ostream>
#include <set>
#include <string>

namespace doctest {

template <>
struct StringMaker<upperback::Range> {
    static String convert(const upperback::Range& range)
    {
        return (std::to_string(range.least) + " to " + std::to_string(range.most)).c_str();
    }
};

} // namespace doctest

namespace upperback {
namespace {

using built_in::exercise;
using Text = std::string_view;

Request at(Level level, Text goal = "general")
{
    return {.goals = {goal}, .level = level};
}

DoseRange range_of(Text id, const Request& request)
{
    return dose_range(exercise(id), built_in::facts(request));
}

/// The doses of moves that are done in the way they name first.
std::vector<Dose>
doses_for(const std::vector<Text>& ids, const Request& request, const Economy& economy = {})
{
    std::vector<Candidate> candidates;
    for (const Text id : ids) {
        candidates.push_back({.exercise = &exercise(id), .way = exercise(id).needs.front()});
    }
    std::vector<const Candidate*> moves;
    for (const Candidate& candidate : candidates) {
        moves.push_back(&candidate);
    }
    return doses_of(moves, built_in::facts(request), economy);
}

std::vector<int>
sets_for(const std::vector<Text>& ids, const Request& request, const Economy& economy = {})
{
    std::vector<int> sets;
    for (const Dose& dose : doses_for(ids, request, economy)) {
        sets.push_back(dose.sets);
    }
    return sets;
}

} // namespace

// The defaults of each level, row by row.
TEST_CASE("dosage: usual sets of a row and a light pull and posture and support and grip")
{
    const std::vector<Text> one_each{
        "seated-cable-row", "cable-face-pull", "wall-angel", "bridge", "farmer-carry"};
    const auto usual = [&](Level level) {
        std::vector<int> sets;
        for (const Text id : one_each) {
            sets.push_back(range_of(id, at(level)).sets.usual);
        }
        return sets;
    };
    CHECK(usual(Level::beginner) == std::vector{2, 2, 2, 1, 2});
    CHECK(usual(Level::intermediate) == std::vector{3, 2, 2, 2, 2});
    CHECK(usual(Level::advanced) == std::vector{3, 3, 2, 2, 2});
}

TEST_CASE("dosage: usual rest of a row by level and goal")
{
    const auto rests = [](Level level) {
        std::vector<int> seconds;
        for (const Text goal :
             {"general", "posture", "relief", "strength", "muscle", "endurance"}) {
            seconds.push_back(range_of("seated-cable-row", at(level, goal)).rest_seconds.usual);
        }
        return seconds;
    };
    CHECK(rests(Level::beginner) == std::vector{60, 60, 60, 90, 60, 45});
    CHECK(rests(Level::intermediate) == std::vector{90, 90, 90, 120, 90, 45});
    CHECK(rests(Level::advanced) == std::vector{120, 120, 120, 180, 120, 45});
}

TEST_CASE("dosage: usual rest of the other classes is the same at every level")
{
    for (const auto& level : spelling::levels) {
        const Request request = at(level.word);
        CHECK(range_of("cable-face-pull", request).rest_seconds.usual == 60);
        CHECK(range_of("scapular-squeeze", request).rest_seconds.usual == 30);
        CHECK(range_of("wall-angel", request).rest_seconds.usual == 45);
        CHECK(range_of("bridge", request).rest_seconds.usual == 45);
        CHECK(range_of("farmer-carry", request).rest_seconds.usual == 60);
    }
}

TEST_CASE("dosage: held repetitions are held 3 s and 5 s where the range starts there")
{
    CHECK(range_of("scapular-squeeze", at(Level::beginner)).hold_seconds->usual == 3);
    CHECK(range_of("scapular-squeeze", at(Level::advanced, "muscle")).hold_seconds->usual == 3);
    CHECK(range_of("scapular-squeeze", at(Level::beginner, "endurance")).hold_seconds->usual == 5);
}

TEST_CASE("dosage: a moving posture move has no hold")
{
    CHECK(!range_of("wall-angel", at(Level::beginner)).hold_seconds);
    CHECK(!range_of("cable-face-pull", at(Level::beginner)).hold_seconds);
}

TEST_CASE("dosage: only a carry has seconds of moving and it has no repetitions")
{
    const auto doses = doses_for({"farmer-carry"}, at(Level::beginner));
    CHECK(doses[0].carry_seconds == 30);
    CHECK(!doses[0].repetitions);
    CHECK(!doses[0].tempo);
    CHECK(!doses[0].reserve);
}

TEST_CASE("dosage: repetitions and reserve are the table's")
{
    const DoseRange row = range_of("seated-cable-row", at(Level::intermediate, "strength"));
    CHECK(row.repetitions == Range{8, 10});
    CHECK(row.reserve == Range{1, 3});
    CHECK(row.mark == Mark::derived);
    CHECK(row.sources == std::vector<Text>{"S01", "S02", "S05"});
    CHECK(!range_of("wall-angel", at(Level::beginner)).reserve);
}

TEST_CASE("dosage: posture and relief take the rows of general")
{
    const DoseRange general = range_of("band-row", at(Level::intermediate));
    const DoseRange posture = range_of("band-row", at(Level::intermediate, "posture"));
    CHECK(general.sets == posture.sets);
    CHECK(general.repetitions == posture.repetitions);
    CHECK(range_of("band-row", at(Level::intermediate, "relief")).repetitions == Range{8, 12});
}

TEST_CASE("dosage: a stretch is two holds of 30 s and short form is one")
{
    const Exercise& stretch = exercise("doorway-stretch");
    const Facts facts = built_in::facts(at(Level::beginner));
    const Dose usual = dose_of(stretch, facts, {});
    CHECK(usual.sets == 1);
    CHECK(usual.repetitions == Range{2, 2});
    CHECK(usual.hold_seconds == 30);
    CHECK(seconds_alone(stretch, facts, {}) == 75);
    const Economy economy{.short_stretches = true};
    CHECK(dose_of(stretch, facts, economy).repetitions == Range{1, 1});
    CHECK(dose_of(stretch, facts, economy).mark == Mark::ours);
    CHECK(seconds_alone(stretch, facts, economy) == 40);
}

TEST_CASE("dosage: from 65 on a stretch keeps 60 s a side")
{
    const Request request{.goals = {"general"}, .age = 65};
    const Dose dose = dose_of(exercise("doorway-stretch"), built_in::facts(request), {});
    CHECK(dose.repetitions == Range{2, 2});
    CHECK(dose.hold_seconds == 30);
}

TEST_CASE("dosage: values of the entry take the place of the table's")
{
    const DoseRange press = range_of("wall-elbow-press", at(Level::beginner));
    CHECK(press.hold_seconds->usual == 1);
    CHECK(press.repetitions == Range{8, 12});
    CHECK(press.mark == Mark::secondary);

    const auto hold = [](Level level) {
        return range_of("dead-hang", at(level)).hold_seconds->usual;
    };
    CHECK(hold(Level::beginner) == 10);
    CHECK(hold(Level::intermediate) == 15);
    CHECK(hold(Level::advanced) == 20);
    CHECK(range_of("dead-hang", at(Level::beginner)).rest_seconds.usual == 60);
    CHECK(range_of("dead-hang", at(Level::beginner)).sets.usual == 2);
}

TEST_CASE("dosage: 70 years and osteoporosis and high blood pressure share 12 repetitions")
{
    const Request request{
        .goals = {"general"}, .cautions = {"high-blood-pressure", "osteoporosis"}, .age = 70};
    CHECK(range_of("seated-band-row", request).repetitions == Range{12, 12});
    CHECK(range_of("seated-band-row", request).reserve == Range{3, 4});
}

TEST_CASE("dosage: each narrowing alone replaces the repetitions")
{
    CHECK(range_of("band-row", {.goals = {"general"}, .age = 70}).repetitions == Range{10, 15});
    Request request = at(Level::advanced, "strength");
    request.cautions = {"high-blood-pressure"};
    CHECK(range_of("band-row", request).repetitions == Range{12, 15});
    CHECK(range_of("cable-face-pull", request).repetitions == Range{12, 15});
    request.cautions = {"osteoporosis"};
    CHECK(range_of("band-row", request).repetitions == Range{8, 12});
}

TEST_CASE("dosage: repetitions are narrowed for rows and light pulls only")
{
    Request request{.goals = {"general"}, .cautions = {"high-blood-pressure"}};
    CHECK(range_of("wall-angel", request).repetitions == Range{8, 12});
    CHECK(range_of("seated-knee-lift", request).repetitions == Range{8, 10});
}

TEST_CASE("dosage: the reserve is narrowed only where there is one")
{
    const Request request{.goals = {"general"}, .cautions = {"neck"}};
    CHECK(range_of("band-row", request).reserve == Range{3, 5});
    CHECK(!range_of("wall-angel", request).reserve);
}

TEST_CASE("dosage: reserves of several cautions are narrowed to what they share")
{
    const Request request{.goals = {"general"}, .cautions = {"neck", "nerve", "osteoporosis"}};
    CHECK(range_of("band-row", request).reserve == Range{4, 4});
}

TEST_CASE("dosage: where narrowings share nothing the gentler one holds")
{
    const std::array rows{
        Narrowing{.id = "a", .repetitions = Range{6, 8}, .reserve = Range{1, 2}},
        Narrowing{.id = "b", .repetitions = Range{12, 15}, .reserve = Range{4, 5}},
        Narrowing{.id = "c", .repetitions = Range{10, 20}, .reserve = Range{1, 5}},
    };
    Facts facts = built_in::facts({.goals = {"general"}});
    facts.narrowings = {&rows[0], &rows[1], &rows[2]};
    const DoseRange range = dose_range(exercise("band-row"), facts);
    CHECK(range.repetitions == Range{12, 15});
    CHECK(range.reserve == Range{4, 5});
}

TEST_CASE("dosage: the fewest sets of several narrowings hold")
{
    Request request = at(Level::advanced);
    request.age = 70;
    CHECK(range_of("band-row", request).sets == Choice{2, 3, 3});
    request.cautions = {"neck"};
    CHECK(range_of("band-row", request).sets == Choice{2, 2, 2});
    request.cautions = {"neck", "nerve"};
    CHECK(range_of("band-row", request).sets == Choice{1, 1, 1});
}

TEST_CASE("dosage: relief has 3 to 5 in reserve and at most 2 sets at every level")
{
    for (const auto& level : spelling::levels) {
        const DoseRange row = range_of("band-row", at(level.word, "relief"));
        CHECK(row.reserve == Range{3, 5});
        CHECK(row.sets.usual == 2);
        CHECK(row.sets.most == 2);
    }
}

TEST_CASE("dosage: high blood pressure rests at least 60 s and holds at most 10 s")
{
    Request request = at(Level::advanced, "endurance");
    request.cautions = {"high-blood-pressure"};
    CHECK(range_of("band-row", request).rest_seconds == Choice{60, 60, 60});
    CHECK(range_of("scapular-squeeze", request).rest_seconds == Choice{60, 60, 60});
    CHECK(range_of("dead-hang", request).hold_seconds->usual == 10);
    CHECK(range_of("farmer-carry", request).carry_seconds->usual == 20);
}

TEST_CASE("dosage: stretches and warm-ups are not narrowed")
{
    const Request request{.goals = {"general"}, .cautions = {"high-blood-pressure", "nerve"}};
    const Facts facts = built_in::facts(request);
    CHECK(dose_of(exercise("doorway-stretch"), facts, {}).hold_seconds == 30);
    CHECK(dose_of(exercise("shoulder-roll"), facts, {}).repetitions == Range{5, 5});
}

TEST_CASE("dosage: no row is under 8 repetitions")
{
    const Request request = at(Level::advanced, "strength");
    CHECK(range_of("seated-cable-row", request).repetitions == Range{8, 10});
    CHECK(range_of("seated-cable-row", at(Level::advanced, "muscle")).repetitions == Range{8, 12});
}

TEST_CASE("dosage: an advanced barbell row may have 6 to 8 repetitions")
{
    const Text row = "bent-over-barbell-row";
    CHECK(range_of(row, at(Level::advanced, "strength")).repetitions == Range{6, 8});
    CHECK(range_of(row, at(Level::advanced, "muscle")).repetitions == Range{8, 10});
    CHECK(range_of(row, at(Level::intermediate, "strength")).repetitions == Range{8, 10});
    CHECK(range_of(row, at(Level::advanced)).repetitions == Range{8, 12});
    CHECK(
        range_of("high-barbell-row", at(Level::advanced, "strength")).repetitions == Range{8, 10}
    );
}

TEST_CASE("dosage: the exception of the barbell gives way to narrowing")
{
    Request request = at(Level::advanced, "strength");
    request.age = 70;
    CHECK(range_of("bent-over-barbell-row", request).repetitions == Range{10, 15});
    request.age.reset();
    request.cautions = {"high-blood-pressure"};
    CHECK(range_of("bent-over-barbell-row", request).repetitions == Range{12, 15});
}

TEST_CASE("dosage: a caution that names no repetitions leaves the exception alone")
{
    Request request = at(Level::advanced, "strength");
    request.cautions = {"neck"};
    CHECK(range_of("bent-over-barbell-row", request).repetitions == Range{6, 8});
}

TEST_CASE("dosage: a row that nothing supports keeps 2 in reserve")
{
    const Request request = at(Level::advanced, "muscle");
    CHECK(range_of("bent-over-barbell-row", request).reserve == Range{2, 2});
    CHECK(range_of("seated-cable-row", request).reserve == Range{1, 2});
    CHECK(range_of("reverse-dumbbell-fly", request).reserve == Range{1, 2});
}

TEST_CASE("dosage: a second row has one set less")
{
    CHECK(
        sets_for({"seated-cable-row", "one-arm-cable-row"}, at(Level::intermediate)) ==
        std::vector{3, 2}
    );
    CHECK(
        sets_for({"band-row", "seated-cable-row", "wall-angel"}, at(Level::beginner)) ==
        std::vector{2, 1, 2}
    );
}

TEST_CASE("dosage: a second row keeps the lower end of its range")
{
    // 3 to 6 sets: the range of an advanced person's muscle.
    CHECK(
        sets_for({"seated-cable-row", "wide-cable-row"}, at(Level::advanced, "muscle")) ==
        std::vector{3, 3}
    );
}

TEST_CASE("dosage: a pulldown is no second row")
{
    CHECK(
        sets_for({"seated-cable-row", "lat-pulldown"}, at(Level::intermediate)) == std::vector{3, 3}
    );
}

TEST_CASE("dosage: limits take sets from the last move first and down to 2")
{
    constexpr std::array<Text, 1> middle{"middle-trapezius-rhomboids"};
    const Exercise first{.id = "a", .kind = Kind::posture, .dose = "row", .primary = middle};
    const Candidate candidate{.exercise = &first};
    const Facts facts = built_in::facts(at(Level::intermediate));
    const auto sets = [&](std::size_t count) {
        std::vector<Dosing> dosings(count, dosing_of(candidate, facts, {}));
        std::vector<const Dosing*> moves;
        for (const Dosing& dosing : dosings) {
            moves.push_back(&dosing);
        }
        return sets_of(moves, facts, {});
    };
    // 3 sets of each are 6 half sets, and 16 are the most.
    CHECK(half_sets_a_session(facts) == 16);
    CHECK(sets(2) == std::vector{3, 3});
    CHECK(sets(3) == std::vector{3, 3, 2});
    CHECK(sets(4) == std::vector{2, 2, 2, 2});
}

TEST_CASE("dosage: for a beginner limits take sets down to 1")
{
    constexpr std::array<Text, 1> middle{"middle-trapezius-rhomboids"};
    const Exercise move{.id = "a", .kind = Kind::posture, .dose = "row", .primary = middle};
    const Candidate candidate{.exercise = &move};
    const Facts facts = built_in::facts(at(Level::beginner));
    const Dosing dosing = dosing_of(candidate, facts, {});
    const std::vector<const Dosing*> four(4, &dosing);
    const std::vector<const Dosing*> five(5, &dosing);
    const std::vector<const Dosing*> seven(7, &dosing);
    CHECK(half_sets_a_session(facts) == 12);
    CHECK(sets_of(four, facts, {}) == std::vector{2, 2, 1, 1});
    CHECK(sets_of(five, facts, {}) == std::vector{2, 1, 1, 1, 1});
    CHECK(limits_can_hold(four, facts));
    CHECK(!limits_can_hold(seven, facts));
}

TEST_CASE("dosage: limits leave moves alone that do not work the muscle")
{
    constexpr std::array<Text, 1> middle{"middle-trapezius-rhomboids"};
    const Exercise pull{.id = "a", .kind = Kind::posture, .dose = "row", .primary = middle};
    const Exercise other{.id = "b", .kind = Kind::posture, .dose = "row"};
    const Facts facts = built_in::facts(at(Level::intermediate));
    const Candidate pulls{.exercise = &pull};
    const Candidate others{.exercise = &other};
    const Dosing one = dosing_of(pulls, facts, {});
    const Dosing two = dosing_of(others, facts, {});
    const std::vector<const Dosing*> moves{&one, &one, &one, &two};
    CHECK(sets_of(moves, facts, {}) == std::vector{3, 3, 2, 3});
}

TEST_CASE("dosage: a limit is two sessions a week and never over ten sets")
{
    CHECK(half_sets_a_session(built_in::facts(at(Level::beginner))) == 12);
    CHECK(half_sets_a_session(built_in::facts(at(Level::intermediate))) == 16);
    CHECK(half_sets_a_session(built_in::facts(at(Level::advanced))) == 20);
}

TEST_CASE("dosage: a set is two half sets for a primary muscle and one for a secondary")
{
    const Exercise& row = exercise("seated-cable-row");
    CHECK(half_sets(row, "middle-trapezius-rhomboids") == 2);
    CHECK(half_sets(row, "rear-deltoids") == 1);
    CHECK(half_sets(row, "hamstrings-of-nobody") == 0);
}

TEST_CASE("dosage: three sessions a week where the limit of the week allows them")
{
    constexpr std::array<Text, 1> middle{"middle-trapezius-rhomboids"};
    const Exercise move{.id = "a", .dose = "row", .primary = middle};
    const Candidate candidate{.exercise = &move};
    const std::vector<const Candidate*> moves{&candidate};
    const Facts facts = built_in::facts(at(Level::intermediate));
    const auto sessions = [&](int sets, int most) {
        return sessions_a_week(moves, std::vector{Dose{.sets = sets}}, facts, most);
    };
    // 16 sets a week.
    CHECK(sessions(5, 3) == 3);
    CHECK(sessions(6, 3) == 2);
    CHECK(sessions(8, 3) == 2);
    CHECK(sessions(9, 3) == 1);
    CHECK(sessions(1, 2) == 2);
}

TEST_CASE("dosage: the economy of minutes takes rests first and sets from the last move")
{
    const std::vector<Text> ids{"seated-cable-row", "cable-face-pull", "wall-angel"};
    const Request request = at(Level::beginner, "strength");
    const auto rests = doses_for(ids, request, {.least_rests = true});
    CHECK(rests[0].rest_seconds == 60);
    CHECK(rests[1].rest_seconds == 60);
    CHECK(rests[2].rest_seconds == 30);
    CHECK(sets_for(ids, request, {.moves_with_least_sets = 0}) == std::vector{2, 2, 2});
    CHECK(sets_for(ids, request, {.moves_with_least_sets = 1}) == std::vector{2, 2, 1});
    CHECK(sets_for(ids, request, {.moves_with_least_sets = 2}) == std::vector{2, 1, 1});
    CHECK(sets_for(ids, request, {.moves_with_least_sets = 9}) == std::vector{1, 1, 1});
}

TEST_CASE("dosage: the economy never gives a set back that a limit took")
{
    constexpr std::array<Text, 1> middle{"middle-trapezius-rhomboids"};
    const Exercise move{.id = "a", .kind = Kind::posture, .dose = "row", .primary = middle};
    const Candidate candidate{.exercise = &move};
    const Facts facts = built_in::facts(at(Level::intermediate, "muscle"));
    const Dosing dosing = dosing_of(candidate, facts, {});
    const std::vector<const Dosing*> three(3, &dosing);
    // The range starts at 3 sets; the limit took the last move down to 2.
    CHECK(sets_of(three, facts, {}) == std::vector{3, 3, 2});
    CHECK(sets_of(three, facts, {.moves_with_least_sets = 3}) == std::vector{3, 3, 2});
}

TEST_CASE("dosage: ramp sets stand with the first row only and from intermediate up")
{
    const std::vector<Text> ids{"bent-over-barbell-row", "one-arm-cable-row", "cable-face-pull"};
    const auto doses = doses_for(ids, at(Level::intermediate));
    REQUIRE(doses[0].ramp.size() == 2);
    CHECK(doses[0].ramp[0].repetitions == 8);
    CHECK(doses[0].ramp[0].percent_of_load == 50);
    CHECK(doses[0].ramp[0].rest_seconds == 60);
    CHECK(doses[0].ramp[1].repetitions == 5);
    CHECK(doses[0].ramp[1].percent_of_load == 75);
    CHECK(doses[0].ramp[1].rest_seconds == 90);
    CHECK(doses[1].ramp.empty());
    CHECK(doses[2].ramp.empty());
    CHECK(doses_for({"seated-cable-row"}, at(Level::advanced))[0].ramp.size() == 1);
    CHECK(doses_for({"seated-cable-row"}, at(Level::beginner))[0].ramp.empty());
    CHECK(doses_for({"band-row"}, at(Level::advanced))[0].ramp.empty());
    CHECK(doses_for({"bent-over-bag-row"}, at(Level::advanced))[0].ramp.empty());
}

TEST_CASE("dosage: the time of a part is what its doses say")
{
    const std::vector<Text> ids{
        "bent-over-barbell-row", "one-arm-cable-row", "cable-face-pull", "farmer-carry"};
    const Facts facts = built_in::facts(at(Level::advanced, "muscle"));
    std::vector<Candidate> candidates;
    for (const Text id : ids) {
        candidates.push_back({.exercise = &exercise(id), .way = exercise(id).needs.front()});
    }
    std::vector<Dosing> dosings;
    for (const Candidate& candidate : candidates) {
        dosings.push_back(dosing_of(candidate, facts, {}));
    }
    std::vector<const Dosing*> moves;
    for (const Dosing& dosing : dosings) {
        moves.push_back(&dosing);
    }
    // Barbell: 30 + 3 x 40 + 2 x 120, ramp 32 + 60 and 20 + 90. One arm: 30 + 3 x 101 + 2 x 120.
    // Face pull: 30 + 3 x 60 + 2 x 60. Carry: 30 + 2 x 30 + 60.
    CHECK(seconds_of(moves, facts, {}) == (390 + 202) + 573 + 330 + 150);
}

TEST_CASE("dosage: a beginner can have a one-arm row of 2 x 12 to 15 with 30 s of rest")
{
    const Request request = at(Level::beginner, "endurance");
    const auto doses = doses_for(
        {"one-arm-dumbbell-row", "seated-reverse-fly", "wall-angel"}, request, {.least_rests = true}
    );
    CHECK(doses[0].sets == 2);
    CHECK(doses[0].repetitions == Range{12, 15});
    CHECK(doses[0].rest_seconds == 30);
}

} // namespace upperback

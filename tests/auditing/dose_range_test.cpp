#include "auditing/audit.hpp"
#include "auditing/dose_range.hpp"
#include "auditing/good_session.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

namespace {

struct Asked {
    std::string_view goal = "general";
    Level level = Level::beginner;
    std::optional<int> age{};
    std::vector<std::string_view> cautions{};
};

AllowedDose allowed(std::string_view id, const Asked& asked)
{
    const Catalog catalog = small::catalog();
    const Routine routine{
        .request = {
            .goals = {asked.goal},
            .level = asked.level,
            .cautions = asked.cautions,
            .age = asked.age}};
    const AuditedSession session = read_session(routine, catalog);
    const Exercise& exercise = small::exercise(catalog, id);
    const DoseRow* cell = cell_of(session, exercise);
    return cell == nullptr ? AllowedDose{} : allowed_dose(session, exercise, *cell, Narrow::yes);
}

} // namespace

TEST_CASE("allowed dose: the cell of level and goal")
{
    const AllowedDose dose = allowed("one-arm-bag-row", {});

    CHECK(dose.sets == Range{1, 3});
    CHECK(dose.repetitions == Range{8, 12});
    CHECK(dose.reserve == Range{2, 4});
    CHECK(dose.rest_seconds == Range{60, 120});
    CHECK_FALSE(dose.hold_seconds);
    CHECK_FALSE(dose.carry_seconds);
}

TEST_CASE("allowed dose: one narrowing takes the place of the range")
{
    CHECK(allowed("one-arm-bag-row", {.age = 65}).repetitions == Range{10, 15});
    CHECK(allowed("one-arm-bag-row", {.age = 64}).repetitions == Range{8, 12});
    CHECK(allowed("one-arm-bag-row", {.cautions = {"high-blood-pressure"}}).reserve == Range{3, 5});
}

TEST_CASE("allowed dose: several narrowings share what they have in common")
{
    const AllowedDose dose = allowed(
        "one-arm-bag-row", {.age = 70, .cautions = {"high-blood-pressure", "osteoporosis"}}
    );

    CHECK(dose.repetitions == Range{12, 12});
    CHECK(dose.reserve == Range{3, 4});
}

TEST_CASE("allowed dose: repetitions of posture moves are not narrowed and rests are")
{
    const AllowedDose dose = allowed("wall-angel", {.cautions = {"high-blood-pressure"}});

    CHECK(dose.repetitions == Range{8, 12});
    CHECK(dose.rest_seconds == Range{60, 60});
}

TEST_CASE("allowed dose: sets at most")
{
    const Asked sore_neck{.goal = "strength", .level = Level::intermediate, .cautions = {"neck"}};

    CHECK(allowed("bent-over-dumbbell-row", sore_neck).sets == Range{2, 2});
}

TEST_CASE("allowed dose: relief narrows as the first goal")
{
    CHECK(allowed("one-arm-bag-row", {.goal = "relief"}).reserve == Range{3, 5});
}

TEST_CASE("allowed dose: an unsupported row keeps two in reserve")
{
    const Asked strong{.goal = "strength", .level = Level::intermediate};

    CHECK(allowed("bent-over-dumbbell-row", strong).reserve == Range{2, 3});
    CHECK(allowed("one-arm-bag-row", strong).reserve == Range{1, 3});
}

TEST_CASE("allowed dose: row repetitions have a floor and a barbell row its exception")
{
    Catalog catalog = small::catalog();
    const std::array rows{DoseRow{
        .level = Level::advanced,
        .column = "strength",
        .dose_class = "row",
        .sets = {2, 3, 5},
        .repetitions = Range{6, 8},
        .reserve = Range{1, 2}}};
    catalog.doses.rows = rows;
    const auto repetitions = [&](std::string_view id, std::vector<std::string_view> cautions) {
        const Routine routine{
            .request = {
                .goals = {"strength"}, .level = Level::advanced, .cautions = std::move(cautions)}};
        const AuditedSession session = read_session(routine, catalog);
        return allowed_dose(session, small::exercise(catalog, id), rows[0], Narrow::yes)
            .repetitions;
    };

    CHECK(repetitions("one-arm-bag-row", {}) == Range{8, 10});
    CHECK(repetitions("bent-over-barbell-row", {}) == Range{6, 8});
    CHECK(repetitions("bent-over-barbell-row", {"osteoporosis"}) == Range{8, 12});
}

TEST_CASE("allowed dose: carries and what shortens them")
{
    Catalog catalog = small::catalog();
    const std::array narrowings{
        Narrowing{.id = "elbow", .carry_seconds = Range{15, 15}},
        Narrowing{.id = "high-blood-pressure", .carry_seconds = Range{10, 20}}};
    catalog.doses.narrowings = narrowings;
    const auto carry = [&](std::vector<std::string_view> cautions) {
        const Routine routine{.request = {.goals = {"general"}, .cautions = std::move(cautions)}};
        const AuditedSession session = read_session(routine, catalog);
        return allowed_dose(
                   session,
                   small::exercise(catalog, "farmer-carry"),
                   catalog.doses.grip,
                   Narrow::yes
        )
            .carry_seconds;
    };

    CHECK(carry({}) == Range{20, 30});
    CHECK(carry({"high-blood-pressure"}) == Range{10, 20});
    CHECK(carry({"elbow", "high-blood-pressure"}) == Range{15, 15});
}

} // namespace upperback

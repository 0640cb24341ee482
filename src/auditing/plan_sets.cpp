// The sets of each muscle a week: counted anew, within their limit, at their aim, and growing no
// faster than they may: C18, C19. In half sets.
#include "auditing/plan_checks.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

constexpr int half_sets_a_set = 2;

const Limits& limits_of(const AuditedPlan& plan)
{
    return plan.catalog->doses.limits.at(static_cast<std::size_t>(plan.level));
}

int aim_of(const AuditedPlan& plan)
{
    return half_sets_a_set * limits_of(plan).aim_a_week;
}

// Where the week says it, else its sessions.
std::string place_of_sets(const AuditedWeek& week, std::string_view muscle)
{
    if (week.claimed->half_sets.value) {
        for (const ClaimedWeeklySets& sets : *week.claimed->half_sets.value) {
            if (sets.muscle == muscle) {
                return sets.place + "/count";
            }
        }
    }
    return week.claimed->place + "/sessions";
}

void check_entry(
    const AuditedPlan& plan, const ClaimedWeeklySets& said, const HalfSets& sets, Findings& findings
)
{
    const auto expect = [&](bool holds, std::string_view key, const std::string& expected) {
        if (!holds) {
            report(
                findings,
                "C18",
                fmt::format("{}/{}", said.place, key),
                fmt::format("{} expected", expected)
            );
        }
    };
    const auto aim = sets.is_direct ? std::optional{aim_of(plan)} : std::nullopt;
    const int limit = half_sets_a_set * limits_of(plan).limit_a_week;
    expect(
        said.count == sets.count, "count", fmt::format("{}, as its sessions have it,", sets.count)
    );
    expect(!differs(said.aim, aim), "aim", aim ? fmt::format("{}", *aim) : "null");
    expect(!differs(said.limit, std::optional{limit}), "limit", fmt::format("{}", limit));
}

void check_half_sets(
    const AuditedPlan& plan,
    const AuditedWeek& week,
    const HalfSetsOfMuscles& counted,
    Findings& findings
)
{
    const auto& said = *week.claimed->half_sets.value;
    const bool has_all =
        std::ranges::equal(said, counted, {}, &ClaimedWeeklySets::muscle, [](const auto& sum) {
            return sum.first;
        });
    if (!has_all) {
        std::vector<std::string_view> muscles;
        for (const auto& [muscle, sets] : counted) {
            muscles.push_back(muscle);
        }
        report(
            findings,
            "C18",
            week.claimed->place + "/half_sets",
            fmt::format("{} expected, in this order", listed(muscles))
        );
    }
    for (const ClaimedWeeklySets& sets : said) {
        const auto sum = counted.find(std::string_view{sets.muscle});
        if (sum != counted.end()) {
            check_entry(plan, sets, sum->second, findings);
        }
    }
}

void check_limits(
    const AuditedPlan& plan,
    const AuditedWeek& week,
    const HalfSetsOfMuscles& counted,
    Findings& findings
)
{
    const int limit = half_sets_a_set * limits_of(plan).limit_a_week;
    for (const auto& [muscle, sets] : counted) {
        if (sets.count > limit) {
            report(
                findings,
                "C18",
                place_of_sets(week, muscle),
                fmt::format("{} half sets of {}; at most {} a week", sets.count, muscle, limit)
            );
        }
    }
}

// From these weeks on all moves have their usual sets, and no lighter week brings them down.
bool counts_for_growth(const AuditedWeek& week)
{
    return week.is_whole && week.kind != WeekKind::start && week.kind != WeekKind::deload;
}

void check_growth_between(
    const AuditedPlan& plan, const AuditedWeek& before, const AuditedWeek& after, Findings& findings
)
{
    const SetGrowth& growth = plan.catalog->progression.sets;
    const HalfSetsOfMuscles old = half_sets_of(before);
    for (const auto& [muscle, sets] : half_sets_of(after)) {
        const auto was = old.find(muscle);
        const long long count = was == old.end() ? 0 : was->second.count;
        const long long room =
            std::max<long long>(half_sets_a_set, count * growth.percent_at_most / 100);
        if (sets.count - count > room) {
            report(
                findings,
                "C19",
                place_of_sets(after, muscle),
                fmt::format(
                    "{} half sets of {}, {} in week {}; {} more at most in {} weeks",
                    sets.count,
                    muscle,
                    count,
                    before.claimed->number,
                    room,
                    growth.within_weeks
                )
            );
        }
    }
}

const ClaimedUnderAim*
named_under_aim(const AuditedPlan& plan, const AuditedWeek& week, std::string_view muscle)
{
    const int block_weeks = plan.catalog->progression.block_weeks;
    const int first = (week.block - 1) * block_weeks + 1;
    for (const ClaimedUnderAim& under : *plan.claim->under_aim.value) {
        const int from = under.week.value.value_or(first);
        if (under.muscle == muscle && from >= first && from <= week.claimed->number) {
            return &under;
        }
    }
    return nullptr;
}

bool is_target(const Catalog& catalog, std::string_view muscle)
{
    const auto row = std::ranges::find(catalog.muscles, muscle, &Muscle::id);
    return row != catalog.muscles.end() && row->target;
}

bool is_under_aim(const AuditedPlan& plan, const AuditedWeek& week, std::string_view muscle)
{
    const HalfSetsOfMuscles counted = half_sets_of(week);
    const auto sets = counted.find(muscle);
    return sets != counted.end() && sets->second.is_direct && sets->second.count < aim_of(plan);
}

// Each muscle that a week leaves under its aim is named, from that week or an earlier one on.
void check_all_named(const AuditedPlan& plan, const AuditedWeek& week, Findings& findings)
{
    for (const Muscle& muscle : plan.catalog->muscles) {
        if (muscle.target && is_under_aim(plan, week, muscle.id) &&
            named_under_aim(plan, week, muscle.id) == nullptr) {
            report(
                findings,
                "C18",
                place_of_sets(week, muscle.id),
                fmt::format(
                    "{} is under its aim of {} half sets, and under_aim does not say so",
                    muscle.id,
                    aim_of(plan)
                )
            );
        }
    }
}

void check_named(const AuditedPlan& plan, const ClaimedUnderAim& under, Findings& findings)
{
    if (!is_target(*plan.catalog, under.muscle)) {
        report(
            findings,
            "C18",
            under.place + "/muscle",
            fmt::format("{} is no muscle with an aim", shown_word(under.muscle))
        );
        return;
    }
    if (!under.week.value) {
        return;
    }
    const auto week = std::ranges::find_if(plan.weeks, [&](const AuditedWeek& one) {
        return one.claimed->number == *under.week.value;
    });
    if (week == plan.weeks.end()) {
        if (!plan.is_part) {
            report(findings, "C18", under.place + "/week", "no week of this plan");
        }
        return;
    }
    if (week->is_whole && !is_under_aim(plan, *week, under.muscle)) {
        report(
            findings,
            "C18",
            under.place,
            fmt::format("{} is not under its aim in week {}", under.muscle, *under.week.value)
        );
    }
}

} // namespace

void check_weekly_sets(const AuditedPlan& plan, Findings& findings)
{
    for (const AuditedWeek& week : plan.weeks) {
        if (!week.is_whole) {
            continue;
        }
        const HalfSetsOfMuscles counted = half_sets_of(week);
        if (week.claimed->half_sets.value) {
            check_half_sets(plan, week, counted, findings);
        }
        check_limits(plan, week, counted, findings);
    }
}

void check_growth(const AuditedPlan& plan, Findings& findings)
{
    const int within = plan.catalog->progression.sets.within_weeks;
    for (const AuditedWeek& after : plan.weeks) {
        for (const AuditedWeek& before : plan.weeks) {
            const int weeks = after.claimed->number - before.claimed->number;
            if (weeks > 0 && weeks <= within && before.block == after.block &&
                counts_for_growth(before) && counts_for_growth(after)) {
                check_growth_between(plan, before, after, findings);
            }
        }
    }
}

void check_aims(const AuditedPlan& plan, Findings& findings)
{
    if (!plan.claim->under_aim.value) {
        return;
    }
    const int first = plan.catalog->progression.start.weeks + 1;
    for (const AuditedWeek& week : plan.weeks) {
        if (week.is_whole && week.claimed->number >= first && week.kind != WeekKind::deload) {
            check_all_named(plan, week, findings);
        }
    }
    for (const ClaimedUnderAim& under : *plan.claim->under_aim.value) {
        check_named(plan, under, findings);
    }
}

} // namespace upperback

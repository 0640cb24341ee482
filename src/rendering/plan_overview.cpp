#include "rendering/plan_overview.hpp"

#include "rendering/date_words.hpp"
#include "rendering/names.hpp"
#include "rendering/plan_words.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

bool has_dates(const Plan& plan)
{
    return std::ranges::all_of(plan.weeks, [](const PlanWeek& week) {
        return week.from.has_value() && week.to.has_value();
    });
}

/// Weeks of one block that ask the same of every muscle.
struct EqualWeeks {
    std::vector<int> numbers{};
    const PlanWeek* first = nullptr;
};

bool same_sets(const PlanWeek& one, const PlanWeek& other)
{
    return std::ranges::equal(
        one.half_sets,
        other.half_sets,
        [](const WeeklySets& left, const WeeklySets& right) {
            return left.muscle == right.muscle && left.count == right.count &&
                   left.aim == right.aim && left.limit == right.limit;
        }
    );
}

std::vector<EqualWeeks> equal_weeks(const Plan& plan, int block)
{
    std::vector<EqualWeeks> groups;
    for (const PlanWeek& week : plan.weeks) {
        if (week.block != block) {
            continue;
        }
        auto group = std::ranges::find_if(groups, [&](const EqualWeeks& other) {
            return same_sets(*other.first, week);
        });
        if (group == groups.end()) {
            groups.push_back({.first = &week});
            group = groups.end() - 1;
        }
        group->numbers.push_back(week.number);
    }
    return groups;
}

std::string weeks_words(const EqualWeeks& weeks)
{
    return fmt::format(
        "Week{} {}", weeks.numbers.size() == 1 ? "" : "s", numbers_words(weeks.numbers)
    );
}

int sum_of(const PlanWeek& week)
{
    int sum = 0;
    for (const WeeklySets& sets : week.half_sets) {
        sum += sets.count;
    }
    return sum;
}

// All muscles that the weeks name, those with an aim first.
std::vector<WeeklySets> muscles_of(const std::vector<EqualWeeks>& groups)
{
    std::vector<WeeklySets> muscles;
    for (const EqualWeeks& group : groups) {
        for (const WeeklySets& sets : group.first->half_sets) {
            auto known = std::ranges::find(muscles, sets.muscle, &WeeklySets::muscle);
            if (known == muscles.end()) {
                muscles.push_back(sets);
            } else if (!known->aim) {
                known->aim = sets.aim;
            }
        }
    }
    std::ranges::sort(muscles, {}, [](const WeeklySets& sets) {
        return std::pair{!sets.aim.has_value(), sets.muscle};
    });
    return muscles;
}

std::string count_of(const PlanWeek& week, std::string_view muscle)
{
    const auto found = std::ranges::find(week.half_sets, muscle, &WeeklySets::muscle);
    return sets_words(found == week.half_sets.end() ? 0 : found->count);
}

Table sets_table(const std::vector<EqualWeeks>& groups, const Catalog& catalog)
{
    Table table{.columns = {{.name = "Sets for"}}};
    for (const EqualWeeks& group : groups) {
        table.columns.push_back({.name = weeks_words(group), .align = Align::right});
    }
    table.columns.push_back({.name = "Aim", .align = Align::right});
    table.columns.push_back({.name = "Limit", .align = Align::right});
    for (const WeeklySets& muscle : muscles_of(groups)) {
        std::vector<std::string> row{std::string{name_of(catalog.muscles, muscle.muscle)}};
        for (const EqualWeeks& group : groups) {
            row.push_back(count_of(*group.first, muscle.muscle));
        }
        row.push_back(muscle.aim ? sets_words(*muscle.aim) : "none");
        row.push_back(sets_words(muscle.limit));
        table.rows.push_back(std::move(row));
    }
    return table;
}

BarChart sets_chart(const EqualWeeks& weeks, std::string_view remark, const Catalog& catalog)
{
    BarChart chart{
        .title = fmt::format("{}{}:", weeks_words(weeks), remark),
        .labels = "Muscle",
        .amounts = "Sets",
        .per_cell = 2,
    };
    for (const WeeklySets& muscle : muscles_of({weeks})) {
        chart.bars.push_back({
            .label = std::string{name_of(catalog.muscles, muscle.muscle)},
            .amount = muscle.aim
                          ? fmt::format(
                                "{} of {} to {}",
                                sets_words(muscle.count),
                                sets_words(*muscle.aim),
                                sets_words(muscle.limit)
                            )
                          : fmt::format(
                                "{} of up to {}", sets_words(muscle.count), sets_words(muscle.limit)
                            ),
            .value = muscle.count,
            .mark = muscle.aim.value_or(0),
            .limit = muscle.limit,
        });
    }
    return chart;
}

// Bars are of characters or drawn.
std::string_view bar_legend(const Presentation& presentation)
{
    return presentation.page
               ? "The bar is what you do, the mark the aim, the thin line ends at the limit."
               : "In the bars # is a set, the colon stands at the aim, the end is the limit.";
}

// The table says how the weeks differ, the chart where the fullest stands.
void add_block(Document& document, const Plan& plan, int block, const Catalog& catalog)
{
    const std::vector<EqualWeeks> groups = equal_weeks(plan, block);
    const auto fullest = std::ranges::max_element(groups, {}, [](const EqualWeeks& group) {
        return sum_of(*group.first);
    });
    if (fullest == groups.end() || fullest->first->half_sets.empty()) {
        return;
    }
    const bool differ = groups.size() > 1;
    if (differ) {
        document.push_back(sets_table(groups, catalog));
    }
    document.push_back(sets_chart(*fullest, differ ? ", with the most sets" : "", catalog));
}

} // namespace

Document weeks_overview(const Plan& plan, const Catalog& catalog)
{
    const bool dated = has_dates(plan);
    Table table{.columns = {{.name = "Week", .align = Align::right}}};
    if (dated) {
        table.columns.push_back({.name = "Dates"});
    }
    table.columns.push_back({.name = "Kind"});
    table.columns.push_back({.name = "What changes"});
    for (const PlanWeek& week : plan.weeks) {
        std::vector<std::string> row{fmt::format("{}", week.number)};
        if (dated) {
            row.push_back(span_words(*week.from, *week.to));
        }
        row.emplace_back(kind_words(week.kind));
        row.push_back(week_summary(week, catalog.progression));
        table.rows.push_back(std::move(row));
    }
    return {Section{.name = "The weeks"}, table};
}

Document sets_overview(const Plan& plan, const Catalog& catalog, const Presentation& presentation)
{
    Document document;
    int block = 0;
    for (const PlanWeek& week : plan.weeks) {
        if (week.block != block) {
            block = week.block;
            add_block(document, plan, block, catalog);
        }
    }
    if (document.empty()) {
        return document;
    }
    document.insert(
        document.begin(),
        Section{
            .name = "Sets a week",
            .intro = fmt::format(
                "A set counts 1 for a muscle that it works mainly, a half for one that helps. {}",
                bar_legend(presentation)
            ),
            .new_page = plan.weeks.size() > 1 && !presentation.page}
    );
    BulletList under{};
    for (const UnderAim& muscle : plan.under_aim) {
        under.items.push_back(muscle.text);
    }
    if (!under.items.empty()) {
        document.push_back(std::move(under));
    }
    return document;
}

} // namespace upperback

#include "rendering/plan_head.hpp"

#include "rendering/date_words.hpp"
#include "rendering/names.hpp"
#include "rendering/plan_words.hpp"
#include "rendering/sheet_head.hpp"
#include "support/dates.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

std::string listed_texts(const std::vector<std::string>& texts)
{
    const std::vector<std::string_view> views{texts.begin(), texts.end()};
    return listed(views);
}

// A plan that was cut down to one week says which of how many it is.
std::string length_words(const Plan& plan)
{
    const bool is_cut = plan.weeks.size() == 1 && plan.request.weeks > 1;
    return is_cut ? fmt::format("week {} of {}", plan.weeks.front().number, plan.request.weeks)
                  : counted(static_cast<int>(plan.weeks.size()), "week");
}

Title title(const Plan& plan, const Catalog& catalog)
{
    Title title{
        .text =
            fmt::format("{}, {}", sheet_title(plan.request.session, catalog), length_words(plan))};
    if (!plan.weeks.empty() && plan.weeks.front().from && plan.weeks.back().to) {
        title.note = span_words(*plan.weeks.front().from, *plan.weeks.back().to, Year::shown);
    }
    return title;
}

std::string person_words(const Routine& whole, const Catalog& catalog)
{
    std::string words{capitalized(text_of(whole.level))};
    if (whole.request.age) {
        words += fmt::format(", age {}", *whole.request.age);
    }
    words += fmt::format(", {}.", made_with_words(whole, catalog));
    if (!has_floor_work(whole)) {
        words += " No floor work.";
    }
    if (!whole.request.cautions.empty()) {
        words += fmt::format(" Cautions: {}.", names_of(catalog.cautions, whole.request.cautions));
    }
    return words;
}

std::string times_words(std::size_t times)
{
    constexpr std::size_t twice = 2;
    if (times == 1) {
        return "Once a week";
    }
    return times == twice ? "Twice a week" : fmt::format("{} times a week", times);
}

std::string days_words(const PlanRequest& request, const Routine& whole)
{
    std::vector<std::string_view> days;
    for (const Weekday day : request.days) {
        days.push_back(long_name(day));
    }
    return fmt::format(
        "{}{}: {}{}.{}",
        times_words(days.size()),
        days.size() > 1 ? gap_words(whole.gap_hours) : "",
        listed(days),
        request.at ? " at " + time_text(*request.at) : "",
        request.days_named ? "" : " Other days will do too."
    );
}

Paragraph lead(const Plan& plan, const Routine& whole, const Catalog& catalog)
{
    return {
        .text = fmt::format(
            "{} {} A session takes {}.",
            person_words(whole, catalog),
            days_words(plan.request, whole),
            minutes_words(plan)
        )};
}

// The first command of a kind stands for all of it.
std::string shown_by(const std::vector<BreakTime>& breaks)
{
    const auto pause = std::ranges::find(breaks, false, &BreakTime::strength);
    const auto block = std::ranges::find(breaks, true, &BreakTime::strength);
    std::string words;
    if (block != breaks.end()) {
        words = fmt::format("The first is the daily block: {}", block->command);
    }
    if (pause != breaks.end()) {
        words += fmt::format(
            "{}{}: {}",
            words.empty() ? "" : "; ",
            words.empty() ? "To see one" : "to see a pause",
            pause->command
        );
    }
    return words;
}

std::string break_words(const Plan& plan)
{
    const std::vector<BreakTime>& breaks = plan.weeks.front().breaks;
    std::vector<std::string> times;
    times.reserve(breaks.size());
    for (const BreakTime& pause : breaks) {
        times.push_back(time_text(pause.at));
    }
    const bool is_regular = plan.request.break_every && times.size() > 1;
    return fmt::format(
        "On workdays {}. {}",
        is_regular ? fmt::format(
                         "every {} min from {} to {}",
                         *plan.request.break_every,
                         times.front(),
                         times.back()
                     )
                   : "at " + listed_texts(times),
        shown_by(breaks)
    );
}

std::string earned_words(const NextStep& next)
{
    return fmt::format(
        "\"At 12\" beside a move means: when you do 12 in every set, in {} sessions running, with "
        "pain 0 to {}, take the step named there and go back to the fewest repetitions.",
        next.sessions,
        next.pain_at_most
    );
}

const NextStep* first_step(const Plan& plan)
{
    for (const PlanWeek& week : plan.weeks) {
        for (const PlannedSession& session : week.sessions) {
            if (!session.next.empty()) {
                return &session.next.front();
            }
        }
    }
    return nullptr;
}

void add_use(std::vector<LabeledText>& facts, const Plan& plan)
{
    facts.push_back({
        .label = "Write down",
        .text = "One box a set: repetitions x load, or repetitions alone. L is left, R is "
                "right, s is seconds.",
    });
    if (const NextStep* next = first_step(plan)) {
        facts.push_back({.label = "Next steps", .text = earned_words(*next)});
        facts.push_back({
            .label = "Pain",
            .text = fmt::format(
                "0 to {} of 10 and gone by the next day: carry on. More: see PAIN at the end.",
                next->pain_at_most
            ),
        });
    }
    if (!plan.weeks.front().breaks.empty()) {
        facts.push_back({.label = "Breaks", .text = break_words(plan)});
    }
}

} // namespace

Document plan_head(const Plan& plan, const Routine& whole, const Catalog& catalog)
{
    Document document{title(plan, catalog)};
    if (!whole.opening.empty()) {
        document.push_back(Notices{.lines = {whole.opening.begin(), whole.opening.end()}});
    }
    document.push_back(lead(plan, whole, catalog));
    LabeledTexts facts = head_facts(whole, catalog);
    add_use(facts.facts, plan);
    document.push_back(std::move(facts));
    if (!plan.notes.empty()) {
        document.push_back(BulletList{.label = "Notes", .items = plan.notes});
    }
    return document;
}

} // namespace upperback

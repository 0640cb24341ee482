#include "planning/plan_view.hpp"

#include "planning/schedule.hpp"
#include "planning/start_date.hpp"
#include "support/dates.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace upperback {
namespace {

using FoundView = std::variant<PlanView, WordProblem>;

WordProblem problem(std::string message)
{
    return {std::move(message)};
}

// The names of those that were given, in the order of the help.
std::vector<std::string_view> given_views(const PlanViewWords& words)
{
    std::vector<std::string_view> given;
    if (words.week) {
        given.emplace_back("--week");
    }
    if (words.session) {
        given.emplace_back("--session");
    }
    if (words.on) {
        given.emplace_back("--on");
    }
    if (words.next) {
        given.emplace_back("--next");
    }
    return given;
}

FoundView look_up_week(int week, const PlanRequest& request)
{
    if (week < 1 || week > request.weeks) {
        return problem(fmt::format("--week: {} is out of range; 1 to {}", week, request.weeks));
    }
    return WeekView{.week = week};
}

// w3s2
std::optional<SessionView> session_named(std::string_view text)
{
    constexpr int greatest = 99;
    const std::string word = as_id(text);
    const auto middle = word.find('s');
    if (!word.starts_with('w') || middle == std::string::npos) {
        return std::nullopt;
    }
    const auto week = whole_number(std::string_view{word}.substr(1, middle - 1), greatest);
    const auto session = whole_number(std::string_view{word}.substr(middle + 1), greatest);
    if (week < 0 || session < 0) {
        return std::nullopt;
    }
    return SessionView{.week = static_cast<int>(week), .session = static_cast<int>(session)};
}

FoundView look_up_session(std::string_view text, const PlanRequest& request)
{
    const auto named = session_named(text);
    if (!named) {
        return problem(fmt::format(
            "--session: {} is no session; write the second one of week 3 as w3s2", shown_word(text)
        ));
    }
    const auto sessions = static_cast<int>(request.days.size());
    if (named->week < 1 || named->week > request.weeks || named->session < 1 ||
        named->session > sessions) {
        return problem(fmt::format(
            "--session: the plan has no {}; w1s1 to w{}s{}",
            shown_word(text),
            request.weeks,
            sessions
        ));
    }
    return *named;
}

FoundView look_up_day(std::string_view text, Date today)
{
    const auto date = look_up_date("--on", text, today);
    if (const auto* wrong = std::get_if<WordProblem>(&date)) {
        return *wrong;
    }
    return DayView{.on = std::get<Date>(date)};
}

const PlannedSession* session_on(const Plan& plan, Date date)
{
    for (const PlanWeek& week : plan.weeks) {
        const auto found = std::ranges::find(week.sessions, date, &PlannedSession::date);
        if (found != week.sessions.end()) {
            return &*found;
        }
    }
    return nullptr;
}

// The first from `date` on; null: the plan is over.
const PlannedSession* session_from(const Plan& plan, Date date)
{
    for (const PlanWeek& week : plan.weeks) {
        for (const PlannedSession& session : week.sessions) {
            if (session.date && *session.date >= date) {
                return &session;
            }
        }
    }
    return nullptr;
}

Shown shown_on(const Plan& plan, Date on)
{
    if (const PlannedSession* session = session_on(plan, on)) {
        return session;
    }
    const auto first = week_dates(plan.request, 1);
    const auto last = week_dates(plan.request, plan.request.weeks);
    if (!first || !last || on < first->from || on > last->to) {
        return NothingThere{fmt::format(
            "--on: {} is outside the plan{}",
            iso_text(on),
            first && last
                ? fmt::format(
                      ", which goes from {} to {}", iso_text(first->from), iso_text(last->to)
                  )
                : ""
        )};
    }
    return RestDay{.date = on, .next = session_from(plan, on)};
}

Shown shown_from(const Plan& plan, Date from)
{
    if (const PlannedSession* session = session_from(plan, from)) {
        return session;
    }
    const SessionDay last =
        session_day(plan.request, plan.request.weeks, static_cast<int>(plan.request.days.size()));
    return NothingThere{fmt::format(
        "--next: the plan is over{}; make another with --start",
        last.date ? fmt::format(", its last session was on {}", iso_text(*last.date)) : ""
    )};
}

// A saved plan may be a part of one.
NothingThere not_in_it(std::string_view what)
{
    return {fmt::format("{}: not in this plan, which is a part of one", what)};
}

Shown week_of(const Plan& plan, int number)
{
    const auto week = std::ranges::find(plan.weeks, number, &PlanWeek::number);
    if (week == plan.weeks.end()) {
        return not_in_it("--week");
    }
    return &*week;
}

Shown session_of(const Plan& plan, const SessionView& view)
{
    const auto week = std::ranges::find(plan.weeks, view.week, &PlanWeek::number);
    if (week == plan.weeks.end()) {
        return not_in_it("--session");
    }
    const auto session = std::ranges::find(week->sessions, view.session, &PlannedSession::number);
    if (session == week->sessions.end()) {
        return not_in_it("--session");
    }
    return &*session;
}

struct Chooser {
    const Plan& plan;

    Shown operator()(const WholePlan&) const { return &plan; }

    Shown operator()(const WeekView& view) const { return week_of(plan, view.week); }

    Shown operator()(const SessionView& view) const { return session_of(plan, view); }

    Shown operator()(const DayView& view) const { return shown_on(plan, view.on); }

    Shown operator()(const NextView& view) const { return shown_from(plan, view.from); }
};

} // namespace

std::variant<PlanView, WordProblem>
look_up_view(const PlanViewWords& words, const PlanRequest& request, Date today)
{
    const auto given = given_views(words);
    if (given.size() > 1) {
        return problem(
            fmt::format("{}: not beside {}; leave one of the two out", given[1], given[0])
        );
    }
    if ((words.on || words.next) && !request.start) {
        return problem(fmt::format("{}: the plan has no dates; add --start DATE", given.front()));
    }
    if (words.week) {
        return look_up_week(*words.week, request);
    }
    if (words.session) {
        return look_up_session(*words.session, request);
    }
    if (words.on) {
        return look_up_day(*words.on, today);
    }
    return words.next ? PlanView{NextView{.from = today}} : PlanView{WholePlan{}};
}

Shown shown_of(const Plan& plan, const PlanView& view)
{
    return std::visit(Chooser{plan}, view);
}

} // namespace upperback

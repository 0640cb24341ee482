// What a plan was asked for, and what each of its sessions was asked for: the same, with the moves
// that the block holds on to, and those that were done before.
#include "auditing/plan_checks.hpp"
#include "support/dates.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace upperback {
namespace {

constexpr Range minutes_between_breaks{20, 60};
constexpr int breaks_a_day_at_most = 12;

void expect_inside(
    const Said<int>& said,
    const Range& range,
    std::string_view check,
    std::string_view key,
    Findings& findings
)
{
    if (said.value && (*said.value < range.least || *said.value > range.most)) {
        report(
            findings,
            check,
            fmt::format("/request/{}", key),
            fmt::format("{}; {} to {} expected", *said.value, range.least, range.most)
        );
    }
}

void expect_form(
    const Said<std::string>& said,
    bool holds,
    std::string_view key,
    std::string_view form,
    Findings& findings
)
{
    if (said.value && !holds) {
        report(
            findings,
            "request",
            fmt::format("/request/{}", key),
            fmt::format("{}; {} expected", shown_word(*said.value), form)
        );
    }
}

bool is_work(std::string_view text)
{
    const auto span = time_span(text);
    return span && span->from < span->to;
}

// The plan's words and those that the plan adds, sorted, each once.
std::optional<ClaimedTexts>
with_more(const Said<ClaimedTexts>& said, std::span<const std::string_view> more)
{
    ClaimedTexts words = said.value.value_or(ClaimedTexts{});
    words.insert(words.end(), more.begin(), more.end());
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

// A key of a session's request, against the one that is expected.
struct RequestReport {
    std::string place{}; ///< of the session's request
    Findings& findings;

    void operator()(std::string_view key, std::string_view expected) const
    {
        report(
            findings,
            "request",
            fmt::format("{}/{}", place, key),
            fmt::format("{} expected", expected)
        );
    }
};

template <class Value>
void expect_same(
    const Said<Value>& said,
    const Said<Value>& asked,
    std::string_view key,
    const RequestReport& report_key
)
{
    if (said.is_there && asked.is_there && said.value != asked.value) {
        report_key(key, "what the plan was asked for");
    }
}

void expect_words(
    const Said<ClaimedTexts>& said,
    const std::optional<ClaimedTexts>& expected,
    std::string_view key,
    const RequestReport& report_key
)
{
    if (differs(said, expected)) {
        report_key(key, fmt::format("\"{}\"", shown_word(joined(*expected, ", "))));
    }
}

void check_same_as_plan(
    const ClaimedRequest& session, const ClaimedRequest& plan, const RequestReport& report_key
)
{
    expect_same(session.goals, plan.goals, "goals", report_key);
    expect_same(session.level, plan.level, "level", report_key);
    expect_same(session.equipment, plan.equipment, "equipment", report_key);
    expect_same(session.cautions, plan.cautions, "cautions", report_key);
    expect_same(session.age, plan.age, "age", report_key);
    expect_same(session.minutes, plan.minutes, "minutes", report_key);
    expect_same(session.moves, plan.moves, "moves", report_key);
    expect_same(session.stretches, plan.stretches, "stretches", report_key);
    expect_same(session.without, plan.without, "without", report_key);
    expect_same(session.drop, plan.drop, "drop", report_key);
    expect_same(session.keep, plan.keep, "keep", report_key);
    expect_same(session.bare, plan.bare, "bare", report_key);
    expect_same(session.seed, plan.seed, "seed", report_key);
}

// The last week of the block before; null: it is not in the file.
const AuditedWeek* week_of_block(const AuditedPlan& plan, int block)
{
    const auto week = std::ranges::find(plan.weeks, block, &AuditedWeek::block);
    return week == plan.weeks.end() ? nullptr : &*week;
}

// Only known moves are compared: of others nobody can say what they are.
void check_added_words(
    const AuditedPlan& plan,
    const AuditedWeek& week,
    const AuditedPlanSession& session,
    const ClaimedRequest& request,
    const RequestReport& report_key
)
{
    const ClaimedRequest& asked = plan.request->session;
    const bool is_first = session.number == 1;
    if (plan.claim->request.value && week.is_whole) {
        const std::vector<std::string_view> none;
        const auto anchors = is_first ? none : anchors_of(week);
        const auto before = accessories_of(week, static_cast<std::size_t>(session.number) - 1);
        expect_words(request.with, with_more(asked.with, anchors), "with", report_key);
        expect_words(request.again, with_more(asked.again, before), "again", report_key);
    }
    const AuditedWeek* earlier = week_of_block(plan, week.block - 1);
    if (plan.claim->request.value && (week.block == 1 || earlier != nullptr)) {
        const auto stale = earlier == nullptr ? std::vector<std::string_view>{}
                                              : accessories_of(*earlier, earlier->sessions.size());
        expect_words(request.stale, with_more(asked.stale, stale), "stale", report_key);
    }
    if (differs(request.sessions, std::optional{plan.sessions_a_week})) {
        report_key("sessions", fmt::format("{} a week", plan.sessions_a_week));
    }
}

} // namespace

void check_plan_request(const AuditedPlan& plan, Findings& findings)
{
    const ClaimedPlanRequest& request = *plan.request;
    const DayLimits& limits = plan.catalog->progression.days;
    expect_inside(request.weeks, {1, limits.weeks_most}, "request", "weeks", findings);
    expect_inside(request.sessions, {1, limits.sessions_most}, "C09", "sessions", findings);
    expect_inside(request.breaks, {0, breaks_a_day_at_most}, "request", "breaks", findings);
    expect_inside(request.break_every, minutes_between_breaks, "C22", "break_every", findings);
    if (request.break_every.value && request.breaks.value.value_or(0) != 0) {
        report(findings, "request", "/request/breaks", "0 expected beside break_every");
    }
    const auto text = [](const Said<std::string>& said) { return said.value.value_or(""); };
    expect_form(
        request.start, date_of(text(request.start)).has_value(), "start", "a date", findings
    );
    expect_form(request.at, time_of_day(text(request.at)).has_value(), "at", "HH:MM", findings);
    expect_form(request.work, is_work(text(request.work)), "work", "HH:MM-HH:MM", findings);
}

void check_session_requests(const AuditedPlan& plan, Findings& findings)
{
    for (const AuditedWeek& week : plan.weeks) {
        for (const auto& session : week.sessions) {
            const auto& request = session->claimed->routine.request;
            if (request.value) {
                const RequestReport report_key{
                    .place = session->claimed->place + "/routine/request", .findings = findings};
                check_same_as_plan(*request.value, plan.request->session, report_key);
                check_added_words(plan, week, *session, *request.value, report_key);
            }
        }
    }
}

void check_anchors(const AuditedPlan& plan, Findings& findings)
{
    for (const AuditedWeek& week : plan.weeks) {
        const AuditedWeek& first = *week_of_block(plan, week.block);
        if (!first.is_whole || !week.is_whole) {
            continue;
        }
        for (const std::string_view anchor : anchors_of(first)) {
            for (const auto& session : week.sessions) {
                const auto moves = strength_of(*session);
                const bool has_it = std::ranges::any_of(moves, [&](const PlannedMove* move) {
                    return move->exercise->id == anchor;
                });
                if (!has_it) {
                    report(
                        findings,
                        "anchors",
                        session->claimed->place + "/routine/parts",
                        fmt::format("{} expected in every session of the block", anchor)
                    );
                }
            }
        }
    }
}

} // namespace upperback

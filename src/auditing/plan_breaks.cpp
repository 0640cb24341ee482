// At what times of a workday a plan's breaks are, reckoned from its request; at most one of them is
// the strength block: C21.
#include "auditing/plan_checks.hpp"
#include "support/dates.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

using Minutes = std::chrono::minutes;

struct ExpectedBreak {
    Minutes at{};
    bool strength = false;
};

// The k-th of so many breaks, which split the hours of work into one part more: rounded to the
// nearest five minutes, half of them up.
Minutes split_at(const TimeSpan& work, int nth, int breaks)
{
    constexpr Minutes::rep step = 5;
    const Minutes::rep parts = breaks + 1;
    const auto whole = (work.to - work.from).count() * nth + work.from.count() * parts;
    return Minutes{(whole * 2 + step * parts) / (2 * step * parts) * step};
}

// Nothing where the request can't be read.
std::optional<std::vector<ExpectedBreak>> expected_breaks(const ClaimedPlanRequest& request)
{
    constexpr int most = 1440;
    const auto work = time_span(request.work.value.value_or("09:00-17:30"));
    const int breaks = request.breaks.value.value_or(0);
    const int every = request.break_every.value.value_or(0);
    if (!work || work->from >= work->to || breaks < 0 || breaks > most || every < 0) {
        return std::nullopt;
    }
    std::vector<ExpectedBreak> expected;
    if (every > 0) {
        for (Minutes at = work->from + Minutes{every}; at < work->to; at += Minutes{every}) {
            expected.push_back({.at = at});
        }
    }
    for (int nth = 1; every == 0 && nth <= breaks; ++nth) {
        expected.push_back({.at = split_at(*work, nth, breaks)});
    }
    if (!expected.empty()) {
        expected.front().strength = request.daily_strength.value.value_or(false);
    }
    return expected;
}

void check_break(
    const ClaimedBreakTime& said, const ExpectedBreak& expected, int nth, Findings& findings
)
{
    const auto expect = [&](bool holds, std::string_view key, std::string_view text) {
        if (!holds) {
            report(
                findings,
                "breaks",
                fmt::format("{}/{}", said.place, key),
                fmt::format("{} expected", text)
            );
        }
    };
    const std::string at = time_text(expected.at);
    expect(!differs(said.nth, std::optional{nth}), "nth", fmt::format("{}", nth));
    expect(!differs(said.at, std::optional{at}), "at", at);
    expect(
        !differs(said.strength, std::optional{expected.strength}),
        "strength",
        expected.strength ? "true" : "false"
    );
}

void check_one_block_a_day(const std::vector<ClaimedBreakTime>& said, Findings& findings)
{
    int blocks = 0;
    for (const ClaimedBreakTime& one : said) {
        blocks += one.strength.value.value_or(false) ? 1 : 0;
        if (blocks > 1 && one.strength.value.value_or(false)) {
            report(findings, "C21", one.place + "/strength", "one strength block a day at most");
        }
    }
}

} // namespace

void check_breaks(const AuditedPlan& plan, Findings& findings)
{
    const auto expected = expected_breaks(*plan.request);
    for (const AuditedWeek& week : plan.weeks) {
        if (!week.claimed->breaks.value) {
            continue;
        }
        const std::vector<ClaimedBreakTime>& said = *week.claimed->breaks.value;
        check_one_block_a_day(said, findings);
        if (!expected || !plan.claim->request.value) {
            continue;
        }
        if (said.size() != expected->size()) {
            report(
                findings,
                "breaks",
                week.claimed->place + "/breaks",
                fmt::format("{}; {} expected", said.size(), expected->size())
            );
            continue;
        }
        for (std::size_t place = 0; place < said.size(); ++place) {
            check_break(said[place], (*expected)[place], static_cast<int>(place) + 1, findings);
        }
    }
}

} // namespace upperback

// Inside a block only doses change, and of them only sets and repetitions: C07. No load, band or
// rung is dated.
#include "auditing/plan_checks.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

// One session of a week and the same of the week before.
struct SessionPair {
    const AuditedPlanSession& before;
    const AuditedPlanSession& after;
    Findings& findings;

    void dated(std::string place, std::string_view what) const
    {
        report(
            findings,
            "C07",
            std::move(place),
            fmt::format("{} changed since {}; inside a block it stays", what, id_before())
        );
    }

    std::string id_before() const { return fmt::format("w{}s{}", before.week, before.number); }
};

template <class Visit>
void each_pair(const AuditedPlan& plan, Findings& findings, Visit visit)
{
    for (std::size_t index = 0; index < plan.weeks.size(); ++index) {
        const AuditedWeek* before = week_before(plan, index);
        if (before == nullptr) {
            continue;
        }
        const AuditedWeek& after = plan.weeks[index];
        const std::size_t sessions = std::min(before->sessions.size(), after.sessions.size());
        for (std::size_t number = 0; number < sessions; ++number) {
            const SessionPair pair{
                .before = *before->sessions[number],
                .after = *after.sessions[number],
                .findings = findings};
            visit(pair, after.kind);
        }
    }
}

// The first place of a part at which another move stands, or that is not in both weeks.
bool has_same_moves(const SessionPair& pair, const ClaimedPart& before, const ClaimedPart& after)
{
    const std::string place = pair.after.claimed->place + "/routine" + after.place + "/exercises";
    const auto& was = before.exercises;
    const auto& is = after.exercises;
    for (std::size_t index = 0; index < std::min(was.size(), is.size()); ++index) {
        if (is[index].id != was[index].id) {
            report(
                pair.findings,
                "C07",
                fmt::format("{}/{}/id", place, index),
                fmt::format(
                    "{}; {} expected, as in {}: inside a block the moves stay",
                    shown_word(is[index].id),
                    shown_word(was[index].id),
                    pair.id_before()
                )
            );
            return false;
        }
    }
    if (was.size() != is.size()) {
        pair.dated(place, "the number of moves");
    }
    return was.size() == is.size();
}

bool has_same_moves(const SessionPair& pair)
{
    const auto& before = pair.before.claimed->routine.parts;
    const auto& after = pair.after.claimed->routine.parts;
    if (before.size() != after.size()) {
        pair.dated(pair.after.claimed->place + "/routine/parts", "the number of parts");
        return false;
    }
    bool is_same = true;
    for (std::size_t part = 0; part < after.size(); ++part) {
        is_same = has_same_moves(pair, before[part], after[part]) && is_same;
    }
    return is_same;
}

template <class Value>
bool is_changed(const Said<Value>& before, const Said<Value>& after)
{
    return before.is_there && after.is_there && before.value != after.value;
}

bool is_changed(const Said<Tempo>& before, const Said<Tempo>& after)
{
    const auto all = [](const Tempo& tempo) {
        return std::array{tempo.up_seconds, tempo.pause_seconds, tempo.down_seconds};
    };
    return before.value && after.value && all(*before.value) != all(*after.value);
}

bool is_changed(const Said<std::vector<RampSet>>& before, const Said<std::vector<RampSet>>& after)
{
    const auto same = [](const RampSet& one, const RampSet& other) {
        return one.repetitions == other.repetitions &&
               one.percent_of_load == other.percent_of_load &&
               one.rest_seconds == other.rest_seconds;
    };
    return before.value && after.value && !std::ranges::equal(*before.value, *after.value, same);
}

// Warm-up and stretches stay as they are; of a strengthening move sets and the top of its
// repetitions grow, and a lighter week leaves more in reserve.
void check_dose_stays(
    const SessionPair& pair, const PlannedMove& was, const PlannedMove& is, WeekKind kind
)
{
    const ClaimedDose& before = was.claimed->dose;
    const ClaimedDose& after = is.claimed->dose;
    const std::string place = is.place + "/dose";
    const auto stays = [&](const auto& one, const auto& other, std::string_view key) {
        if (is_changed(one, other)) {
            pair.dated(fmt::format("{}/{}", place, key), key);
        }
    };
    stays(before.hold_seconds, after.hold_seconds, "hold_seconds");
    stays(before.carry_seconds, after.carry_seconds, "carry_seconds");
    stays(before.rest_seconds, after.rest_seconds, "rest_seconds");
    stays(before.tempo, after.tempo, "tempo");
    stays(before.load, after.load, "load");
    stays(before.ramp, after.ramp, "ramp");
    const bool grows = is.exercise != nullptr && is.exercise->part == Part::strength;
    if (!grows) {
        stays(before.sets, after.sets, "sets");
        stays(before.repetitions, after.repetitions, "repetitions");
    } else if (repetitions_of(was).least != repetitions_of(is).least) {
        pair.dated(place + "/repetitions", "the least of the repetitions");
    }
    if (!grows || kind != WeekKind::deload) {
        stays(before.reserve, after.reserve, "repetitions_in_reserve");
    }
}

bool is_same_step(const ClaimedNext& one, const ClaimedNext& other)
{
    return !is_changed(one.kind, other.kind) && !is_changed(one.to, other.to) &&
           !is_changed(one.text, other.text) && !is_changed(one.repetitions, other.repetitions);
}

void check_next_stays(const SessionPair& pair)
{
    const auto& before = pair.before.claimed->next.value;
    const auto& after = pair.after.claimed->next.value;
    if (!before || !after) {
        return;
    }
    for (std::size_t place = 0; place < std::min(before->size(), after->size()); ++place) {
        if (!is_same_step((*before)[place], (*after)[place])) {
            pair.dated((*after)[place].place, "the condition of the next step");
        }
    }
}

} // namespace

void check_block_stays(const AuditedPlan& plan, Findings& findings)
{
    each_pair(plan, findings, [](const SessionPair& pair, WeekKind kind) {
        if (!has_same_moves(pair)) {
            return;
        }
        for (std::size_t place = 0; place < pair.after.moves.size(); ++place) {
            const PlannedMove& was = pair.before.moves[place];
            const PlannedMove& is = pair.after.moves[place];
            if (is_changed(was.claimed->uses, is.claimed->uses)) {
                pair.dated(is.place + "/uses", "what it uses");
            }
            check_dose_stays(pair, was, is, kind);
        }
        check_next_stays(pair);
    });
}

} // namespace upperback

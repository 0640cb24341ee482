#include "auditing/eligibility.hpp"

#include "auditing/checks.hpp"
#include "auditing/dose_range.hpp"
#include "auditing/expected.hpp"
#include "auditing/matching.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

void object_to_things(
    const AuditedMove& move, const AuditedSession& session, std::vector<Objection>& objections
)
{
    if (move.way == nullptr) {
        objections.push_back(
            {.check = "equipment",
             .text = fmt::format("{} needs things that were not named", move.exercise->id)}
        );
    }
    for (const Item* kit : session.kits) {
        if (std::ranges::find(kit->positions, move.exercise->position) == kit->positions.end()) {
            objections.push_back(
                {.check = "kit-position",
                 .text = fmt::format("{} keeps to other positions", kit->id)}
            );
        }
    }
}

// Nobody goes down to the floor for a break; at the desk nothing is loaded, and a move says itself
// that it is for there.
void object_to_break(
    const AuditedMove& move, const AuditedSession& session, std::vector<Objection>& objections
)
{
    const Exercise& exercise = *move.exercise;
    const auto object = [&](std::string_view check, std::string_view why) {
        objections.push_back({.check = check, .text = fmt::format("{} {}", exercise.id, why)});
    };
    if (exercise.position != Position::standing && exercise.position != Position::seated) {
        object("break-position", "is done neither standing nor seated");
    }
    if (session.pause == BreakKind::desk) {
        if (exercise.desk.area.empty() || !exercise.load.empty()) {
            object("break-move", "is no move for a break at the desk");
        }
    } else if (exercise.part != Part::strength || cell_of(session, exercise) == nullptr || exercise.kind == Kind::grip) {
        object("break-move", "is no move for the daily block");
    }
}

bool lacks_a_thing(const CautionAnswer& answer, const AuditedSession& session)
{
    return answer.verdict == Verdict::adapt &&
           !std::ranges::all_of(answer.needs, [&](std::string_view thing) {
               return has_word(session.at_hand, thing);
           });
}

void object_to_cautions(
    const AuditedMove& move, const AuditedSession& session, std::vector<Objection>& objections
)
{
    for (const Caution* caution : session.cautions) {
        const auto refused = std::ranges::find(caution->positions, move.exercise->position);
        if (refused != caution->positions.end()) {
            objections.push_back(
                {.check = "caution",
                 .text = fmt::format("{} refuses the position {}", caution->id, text_of(*refused))}
            );
        }
    }
    for (const CautionAnswer* answer : move.answers) {
        if (answer->verdict == Verdict::avoid) {
            objections.push_back(
                {.check = "caution",
                 .text = fmt::format("{} avoids {}", answer->caution, move.exercise->id)}
            );
        } else if (lacks_a_thing(*answer, session)) {
            objections.push_back(
                {.check = "caution",
                 .text = fmt::format("for {} it needs {}", answer->caution, listed(answer->needs))}
            );
        }
    }
}

// A word of --without is an exercise, a pattern or a kind; things were taken away before. A word of
// --drop is an exercise.
bool is_left_out(const Exercise& exercise, const Request& request)
{
    return has_word(request.drop, exercise.id) || has_word(request.without, exercise.id) ||
           has_word(request.without, exercise.pattern) ||
           (exercise.kind && has_word(request.without, text_of(*exercise.kind)));
}

// The next rung where it is open to the request, else what its entry says instead.
void check_next_form(
    const AuditedSession& session,
    const AuditedMove& move,
    const Rung& rung,
    const NextForm& form,
    std::string_view field,
    Findings& findings
)
{
    const auto complain = [&](std::string_view key, std::string text) {
        findings.push_back(
            {.check = "next-form",
             .place = place_of(move, fmt::format("{}{}", field, key)),
             .text = std::move(text)}
        );
    };
    const Exercise* next = exercise_of(*session.catalog, rung.id);
    const bool is_open =
        next != nullptr && objections_to(read_move(*next, session), session).empty();
    const Exercise* expected = is_open ? next : nullptr;
    if (form.exercise != expected) {
        complain(
            "/id",
            expected == nullptr ? "no move expected: none is open"
                                : fmt::format("{} expected", expected->id)
        );
    } else if (expected == nullptr && form.text != rung.text) {
        complain("/text", fmt::format("\"{}\" expected", rung.text));
    }
}

} // namespace

std::vector<std::string_view>
expected_things(const AuditedMove& move, const AuditedSession& session)
{
    std::vector<std::string_view> things{move.way->begin(), move.way->end()};
    for (const CautionAnswer* answer : move.answers) {
        if (answer->verdict == Verdict::adapt) {
            things.insert(things.end(), answer->needs.begin(), answer->needs.end());
        }
    }
    std::erase_if(things, [&](std::string_view thing) { return has_word(session.always, thing); });
    return each_once(std::move(things));
}

std::vector<Objection> objections_to(const AuditedMove& move, const AuditedSession& session)
{
    const Exercise& exercise = *move.exercise;
    std::vector<Objection> objections;
    if (exercise.level > session.level) {
        objections.push_back(
            {.check = "level",
             .text = fmt::format(
                 "{} is {}; at most {} expected",
                 exercise.id,
                 text_of(exercise.level),
                 text_of(session.level)
             )}
        );
    }
    if (session.pause) {
        object_to_break(move, session, objections);
    }
    object_to_things(move, session, objections);
    object_to_cautions(move, session, objections);
    for (const Rule* rule : session.rules) {
        if (rule->verb == Verb::forbid && matches_move(rule->match, move)) {
            objections.push_back(
                {.check = rule->id, .text = fmt::format("{} forbids {}", rule->id, exercise.id)}
            );
        }
    }
    if (is_left_out(exercise, session.routine->request)) {
        objections.push_back(
            {.check = "without", .text = fmt::format("{} was to be left out", exercise.id)}
        );
    }
    return objections;
}

void check_eligibility(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    for (Objection& objection : objections_to(move, session)) {
        findings.push_back(
            {.check = std::string{objection.check},
             .place = place_of(move),
             .text = std::move(objection.text)}
        );
    }
}

void check_uses(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    if (move.way == nullptr) {
        return;
    }
    const std::vector<std::string_view> expected = expected_things(move, session);
    if (move.prescription->uses != expected) {
        findings.push_back(
            {.check = "uses",
             .place = place_of(move, "/uses"),
             .text = fmt::format(R"("{}" expected)", joined(expected, ", "))}
        );
    }
}

void check_adaptations(const AuditedSession&, const AuditedMove& move, Findings& findings)
{
    std::vector<const CautionAnswer*> expected;
    std::ranges::copy_if(
        move.answers,
        std::back_inserter(expected),
        [](const CautionAnswer* answer) { return answer->verdict == Verdict::adapt; }
    );
    const bool agrees = std::ranges::equal(
        expected,
        move.prescription->adaptations,
        [](const CautionAnswer* answer, const Adaptation& adaptation) {
            return answer->caution == adaptation.caution && answer->text == adaptation.text;
        }
    );
    if (!agrees) {
        findings.push_back(
            {.check = "adaptations",
             .place = place_of(move, "/adaptations"),
             .text = fmt::format("{} expected, sorted by caution, in their words", expected.size())}
        );
    }
}

void check_next_forms(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    const Exercise& exercise = *move.exercise;
    const Prescription& said = *move.prescription;
    check_next_form(session, move, exercise.easier, said.easier, "/easier", findings);
    check_next_form(session, move, exercise.harder, said.harder, "/harder", findings);
}

} // namespace upperback

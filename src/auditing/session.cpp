#include "auditing/session.hpp"

#include "auditing/matching.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

constexpr int adult_age = 18;
constexpr int older_age = 65;

template <class Row>
const Row* row_of(std::span<const Row> rows, std::string_view id)
{
    const auto row = std::ranges::find(rows, id, &Row::id);
    return row == rows.end() ? nullptr : &*row;
}

std::vector<std::string_view>
with_kits_opened(const Catalog& catalog, std::span<const std::string_view> words)
{
    std::vector<std::string_view> things;
    for (const std::string_view word : words) {
        const Item* item = row_of(catalog.equipment, word);
        if (item == nullptr) {
            continue;
        }
        if (item->items.empty()) {
            things.push_back(word);
        }
        things.insert(things.end(), item->items.begin(), item->items.end());
    }
    return things;
}

void read_things(const Request& request, AuditedSession& session)
{
    const Catalog& catalog = *session.catalog;
    std::vector<std::string_view> things = with_kits_opened(catalog, request.equipment);
    for (const Item& item : catalog.equipment) {
        if (item.always) {
            session.always.push_back(item.id);
        }
        if (item.always || (item.household && !request.bare)) {
            things.push_back(item.id);
        }
        if (!item.positions.empty() && has_word(request.equipment, item.id)) {
            session.kits.push_back(&item);
        }
    }
    const std::vector<std::string_view> without = with_kits_opened(catalog, request.without);
    std::erase_if(things, [&](std::string_view thing) { return has_word(without, thing); });
    session.at_hand = each_once(std::move(things));
}

// At a desk a household thing is at hand where the break says so, or where it was named.
void leave_household_at_home(const Request& request, AuditedSession& session)
{
    const Words there = session.catalog->doses.of(*session.pause).things;
    const auto named = with_kits_opened(*session.catalog, request.equipment);
    std::erase_if(session.at_hand, [&](std::string_view thing) {
        const Item* item = row_of(session.catalog->equipment, thing);
        return item->household && !has_word(there, thing) && !has_word(named, thing);
    });
}

void read_cautions(const Request& request, AuditedSession& session)
{
    session.level = request.level;
    if (request.age && *request.age < adult_age) {
        session.level = std::min(session.level, Level::intermediate);
    }
    for (const Caution& caution : session.catalog->cautions) {
        if (has_word(request.cautions, caution.id)) {
            session.cautions.push_back(&caution);
            session.level = std::min(session.level, caution.level_at_most.value_or(session.level));
        }
    }
}

// The first goal alone decides the dose, so relief narrows only where it stands first.
bool applies(const Narrowing& narrowing, const Request& request)
{
    if (narrowing.id == "age-65") {
        return request.age && *request.age >= older_age;
    }
    return narrowing.id == request.goals.front() || has_word(request.cautions, narrowing.id);
}

void read_doses(const Request& request, AuditedSession& session)
{
    session.column = row_of(session.catalog->goals, request.goals.front())->dose;
    for (const Narrowing& narrowing : session.catalog->doses.narrowings) {
        if (applies(narrowing, request)) {
            session.narrowings.push_back(&narrowing);
        }
    }
}

void read_parts(const Routine& routine, AuditedSession& session)
{
    for (std::size_t part = 0; part < routine.parts.size(); ++part) {
        std::vector<AuditedMove> moves;
        const auto& exercises = routine.parts[part].exercises;
        for (std::size_t place = 0; place < exercises.size(); ++place) {
            if (exercises[place].exercise == nullptr) {
                session.is_whole = false;
                continue;
            }
            AuditedMove move = read_move(*exercises[place].exercise, session);
            move.part = part;
            move.place = place;
            move.prescription = &exercises[place];
            moves.push_back(std::move(move));
        }
        session.parts.push_back(std::move(moves));
    }
}

// A pause at the desk has none of the parts of a session, the daily block only the strength part.
bool is_of_another_part(const Rule& rule, std::optional<BreakKind> pause)
{
    const bool is_of_parts = rule.verb == Verb::require || rule.verb == Verb::cover;
    return pause && is_of_parts &&
           (pause == BreakKind::desk || rule.match.part.front() != Part::strength);
}

} // namespace

bool is_readable(const Routine& routine, const Catalog& catalog)
{
    if (routine.request.goals.empty()) {
        return false;
    }
    const Goal* goal = row_of(catalog.goals, routine.request.goals.front());
    return goal != nullptr && goal->instead.empty();
}

AuditedSession
read_session(const Routine& routine, const Catalog& catalog, std::optional<BreakKind> pause)
{
    AuditedSession session{.routine = &routine, .catalog = &catalog, .pause = pause};
    read_things(routine.request, session);
    read_cautions(routine.request, session);
    read_doses(routine.request, session);
    if (pause) {
        leave_household_at_home(routine.request, session);
        session.column = catalog.doses.of(*pause).column;
    }
    read_parts(routine, session);
    for (const Rule& rule : catalog.rules) {
        if (holds_of(rule.when, session) && !is_of_another_part(rule, pause)) {
            session.rules.push_back(&rule);
        }
    }
    return session;
}

Catalog catalog_of_breaks(const Catalog& catalog)
{
    Catalog at_desk = catalog;
    Doses& doses = at_desk.doses;
    for (int* ready :
         {&doses.time.ready_warmup, &doses.time.ready_strength, &doses.time.ready_stretch}) {
        *ready = doses.time.ready_break;
    }
    for (StretchDose* stretch : {&doses.stretch, &doses.stretch_from_65, &doses.short_stretch}) {
        *stretch = doses.break_stretch;
    }
    doses.ramp = {};
    return at_desk;
}

AuditedMove read_move(const Exercise& exercise, const AuditedSession& session)
{
    const Request& request = session.routine->request;
    AuditedMove move{
        .exercise = &exercise,
        .again = has_word(request.again, exercise.id),
        .stale = has_word(request.stale, exercise.id)};
    const auto way = std::ranges::find_if(exercise.needs, [&](const Words& things) {
        return std::ranges::all_of(things, [&](std::string_view thing) {
            return has_word(session.at_hand, thing);
        });
    });
    move.way = way == exercise.needs.end() ? nullptr : &*way;
    for (const CautionAnswer& answer : exercise.cautions) {
        if (has_caution(session, answer.caution)) {
            move.answers.push_back(&answer);
        }
    }
    return move;
}

const Exercise* exercise_of(const Catalog& catalog, std::string_view id)
{
    const auto found = std::ranges::lower_bound(catalog.exercises, id, {}, &Exercise::id);
    return found == catalog.exercises.end() || found->id != id ? nullptr : &*found;
}

std::vector<std::string_view> each_once(std::vector<std::string_view> words)
{
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

bool has_word(std::span<const std::string_view> words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

bool has_caution(const AuditedSession& session, std::string_view caution)
{
    return has_word(session.routine->request.cautions, caution);
}

bool is_adapted(const AuditedMove& move)
{
    return std::ranges::any_of(move.answers, [](const CautionAnswer* answer) {
        return answer->verdict == Verdict::adapt;
    });
}

std::span<const AuditedMove> moves_of(const AuditedSession& session, Part part)
{
    for (std::size_t index = 0; index < session.parts.size(); ++index) {
        if (session.routine->parts[index].part == part) {
            return session.parts[index];
        }
    }
    return {};
}

std::string place_of(const AuditedMove& move, std::string_view rest)
{
    return fmt::format("/parts/{}/exercises/{}{}", move.part, move.place, rest);
}

std::string place_of_part(std::size_t part, std::string_view rest)
{
    return fmt::format("/parts/{}{}", part, rest);
}

} // namespace upperback

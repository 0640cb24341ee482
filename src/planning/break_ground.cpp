#include "planning/break_ground.hpp"

#include <algorithm>

namespace upperback {
namespace {

// Limits of a week are for sessions; the block of every day keeps those of one session.
Catalog as_seen_by_breaks(const Catalog& catalog)
{
    Catalog seen = catalog;
    TimeModel& time = seen.doses.time;
    time.ready_warmup = time.ready_break;
    time.ready_strength = time.ready_break;
    time.ready_stretch = time.ready_break;
    seen.doses.short_stretch = seen.doses.break_stretch;
    return seen;
}

bool is_named(const Item& item, const Request& request, const Catalog& catalog)
{
    return std::ranges::any_of(request.equipment, [&](std::string_view word) {
        const auto row = std::ranges::find(catalog.equipment, word, &Item::id);
        return word == item.id || std::ranges::find(row->items, item.id) != row->items.end();
    });
}

// At a desk not every household thing is at hand.
void leave_at_home(Facts& facts, const BreakRow& row)
{
    for (const Item& item : facts.catalog->equipment) {
        const bool is_there = std::ranges::find(row.things, item.id) != row.things.end();
        if (item.household && !is_there && !is_named(item, *facts.request, *facts.catalog)) {
            std::erase(facts.has, item.id);
        }
    }
}

Facts break_facts(const BreakRequest& request, const Catalog& catalog)
{
    Facts facts = facts_of(request.you, catalog);
    const BreakRow& row = catalog.doses.of(request.kind);
    facts.pause = request.kind;
    facts.column = row.column;
    facts.moves = row.moves_at_least;
    leave_at_home(facts, row);
    return facts;
}

template <class Entries>
void keep_those_for_breaks(Entries& entries, BreakKind kind, const Catalog& catalog)
{
    std::erase_if(entries, [&](const auto& entry) {
        return !is_for_breaks(*entry.exercise, kind, catalog);
    });
}

Field break_field(const Facts& facts)
{
    Field field = field_of(facts);
    for (Eligibility& part : field.parts) {
        keep_those_for_breaks(part.eligible, *facts.pause, *facts.catalog);
        keep_those_for_breaks(part.refused, *facts.pause, *facts.catalog);
    }
    return field;
}

} // namespace

BreakGround::BreakGround(const BreakRequest& request, const Catalog& catalog)
    : request_(&request), catalog_(as_seen_by_breaks(catalog)),
      facts_(break_facts(request, catalog_)), field_(break_field(facts_))
{
    for (const Eligibility& part : field_.parts) {
        moves_.insert(moves_.end(), part.eligible.begin(), part.eligible.end());
    }
    std::ranges::sort(moves_, {}, [](const Candidate& move) { return move.exercise->id; });
}

int BreakGround::minutes() const
{
    const Choice& minutes = row().minutes;
    const int asked = request_->you.minutes.value_or(minutes.usual);
    return asked < minutes.least ? 0 : std::min(asked, minutes.most);
}

int BreakGround::moves_at_most() const
{
    const auto& moves = row().moves;
    if (minutes() == 0 || moves.empty()) {
        return 0;
    }
    return moves[std::min(static_cast<std::size_t>(minutes()), moves.size()) - 1];
}

bool is_for_breaks(const Exercise& exercise, BreakKind kind, const Catalog& catalog)
{
    const bool is_up =
        exercise.position == Position::standing || exercise.position == Position::seated;
    const bool has_dose =
        exercise.part != Part::strength ||
        std::ranges::any_of(catalog.doses.rows, [&](const DoseRow& row) {
            return row.column == catalog.doses.of(kind).column && row.dose_class == exercise.dose;
        });
    const bool is_of_kind =
        kind == BreakKind::desk ? !exercise.desk.area.empty() : exercise.part == Part::strength;
    return is_up && has_dose && is_of_kind;
}

} // namespace upperback

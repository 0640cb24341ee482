#include "exchange/routine_json.hpp"

#include "exchange/prescription_json.hpp"
#include "exchange/proof_json.hpp"
#include "exchange/request_json.hpp"
#include "exchange/routine_body.hpp"
#include "exchange/session_json.hpp"

#include <algorithm>
#include <vector>

namespace upperback {
namespace {

Json place_json(const PlanPlace& place)
{
    return object_of({
        {"week", place.week},
        {"session", place.session},
        {"kind", text_of(place.kind)},
    });
}

Json part_json(const RoutinePart& part)
{
    return object_of({
        {"part", text_of(part.part)},
        {"seconds", part.seconds},
        {"exercises", list_of(part.exercises, prescription_json)},
    });
}

std::string_view muscle_name(const Catalog& catalog, std::string_view id)
{
    const auto muscle = std::ranges::find(catalog.muscles, id, &Muscle::id);
    return muscle == catalog.muscles.end() ? id : muscle->name;
}

Json muscles_json(const Routine& routine, const Catalog& catalog)
{
    return list_of(routine.muscles, [&](const MuscleSets& sets) {
        return object_of({
            {"id", sets.muscle},
            {"name", muscle_name(catalog, sets.muscle)},
            {"direct_sets", sets.direct_sets},
            {"indirect_sets", sets.indirect_sets},
        });
    });
}

std::vector<const Prescription*> prescriptions_of(const Routine& routine)
{
    std::vector<const Prescription*> moves;
    for (const RoutinePart& part : routine.parts) {
        for (const Prescription& move : part.exercises) {
            moves.push_back(&move);
        }
    }
    return moves;
}

Json frequency_json(const Routine& routine)
{
    return object_of({
        {"min", routine.times_a_week_min},
        {"max", routine.times_a_week_max},
        {"gap_hours", routine.gap_hours},
        {"words", routine.frequency},
        {"sources", sorted_list(routine.frequency_sources)},
    });
}

} // namespace

Json routine_body(const Routine& routine, const Catalog& catalog, std::string_view program_version)
{
    return object_of({
        {"schema", "upperback/routine/1"},
        {"request", request_json(routine.request)},
        {"plan", written_or_null(routine.plan, place_json)},
        {"level", text_of(routine.level)},
        {"short_stretches", routine.short_stretches},
        {"opening", list_of(routine.opening)},
        {"parts", list_of(routine.parts, part_json)},
        {"total_seconds", routine.total_seconds},
        {"uses", list_of(routine.uses)},
        {"muscles", muscles_json(routine, catalog)},
        {"cautions_applied", cautions_applied_json(prescriptions_of(routine))},
        {"narrowed", list_of(routine.narrowed, narrowed_json)},
        {"notes", list_of(routine.notes)},
        {"frequency", frequency_json(routine)},
        {"next", next_json(routine.next)},
        {"proof", list_of(routine.parts, proof_json)},
        {"advice", list_of(routine.advice, advice_line_json)},
        {"sources",
         list_of(routine.sources, [](const Source* source) { return source_json(*source); })},
        {"reproduce",
         reproduce_json(routine.command, routine.request.seed, catalog, program_version)},
    });
}

std::string
routine_json(const Routine& routine, const Catalog& catalog, std::string_view program_version)
{
    return document_text(routine_body(routine, catalog, program_version));
}

} // namespace upperback

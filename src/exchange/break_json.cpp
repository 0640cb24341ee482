#include "exchange/break_json.hpp"

#include "exchange/break_object.hpp"
#include "exchange/prescription_json.hpp"
#include "exchange/request_json.hpp"
#include "exchange/session_json.hpp"
#include "exchange/shortfall_body.hpp"

#include <vector>

namespace upperback {
namespace {

Json part_json(const Break& pause)
{
    return object_of({
        {"part", "break"},
        {"seconds", pause.total_seconds},
        {"exercises", list_of(pause.exercises, prescription_json)},
    });
}

std::vector<const Prescription*> moves_of(const Break& pause)
{
    std::vector<const Prescription*> moves;
    for (const Prescription& move : pause.exercises) {
        moves.push_back(&move);
    }
    return moves;
}

Json frequency_json(const BreakRow& row)
{
    return object_of({
        {"times_a_day", value_or_null(row.times_a_day)},
        {"days_a_week", value_or_null(row.days_a_week)},
        {"words", row.words},
        {"sources", sorted_list(row.sources)},
    });
}

} // namespace

Json break_request_json(const BreakRequest& request)
{
    Json json = request_json(request.you);
    for (const char* const key :
         {"moves", "stretches", "drop", "keep", "again", "stale", "sessions"}) {
        json.erase(key);
    }
    json["strength"] = request.kind == BreakKind::strength;
    json["nth"] = request.nth;
    return json;
}

Json break_object(const Break& pause, const Catalog& catalog, std::string_view program_version)
{
    return object_of({
        {"schema", "upperback/break/1"},
        {"request", break_request_json(pause.request)},
        {"level", text_of(pause.level)},
        {"opening", list_of(pause.opening)},
        {"parts", Json::array({part_json(pause)})},
        {"total_seconds", pause.total_seconds},
        {"uses", list_of(pause.uses)},
        {"cautions_applied", cautions_applied_json(moves_of(pause))},
        {"narrowed", list_of(pause.narrowed, narrowed_json)},
        {"notes", list_of(pause.notes)},
        {"frequency", frequency_json(*pause.row)},
        {"next", written_or_null(pause.next, next_json)},
        {"advice", list_of(pause.advice, advice_line_json)},
        {"sources",
         list_of(pause.sources, [](const Source* source) { return source_json(*source); })},
        {"reproduce",
         reproduce_json(pause.command, pause.request.you.seed, catalog, program_version)},
    });
}

std::string break_json(const Break& pause, const Catalog& catalog, std::string_view program_version)
{
    return document_text(break_object(pause, catalog, program_version));
}

std::string break_shortfall_json(const Shortfall& shortfall, const BreakRequest& request)
{
    Json document = object_of({
        {"schema", "upperback/shortfall/1"},
        {"request", break_request_json(request)},
    });
    document.update(shortfall_body(shortfall));
    document["part"] = "break";
    return document_text(document);
}

} // namespace upperback

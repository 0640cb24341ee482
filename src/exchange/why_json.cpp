#include "exchange/why_json.hpp"

#include "exchange/prescription_json.hpp"
#include "exchange/proof_json.hpp"
#include "exchange/request_json.hpp"
#include "exchange/shortfall_body.hpp"

namespace upperback {
namespace {

std::string_view word_of(Standing standing)
{
    switch (standing) {
    case Standing::chosen:
        return "chosen";
    case Standing::outscored:
        return "outscored";
    case Standing::crowded_out:
        return "crowded-out";
    case Standing::refused:
        break;
    }
    return "refused";
}

Json named_json(const Exercise& exercise)
{
    return object_of({
        {"id", exercise.id},
        {"name", exercise.name},
        {"part", text_of(exercise.part)},
    });
}

Json chosen_json(const RoutinePart& part)
{
    return list_of(part.exercises, [](const Prescription& move) {
        return Json(move.exercise->id);
    });
}

Json with_it_json(const Why& why)
{
    if (why.command_with_it.empty()) {
        return nullptr;
    }
    return object_of({
        {"ids", list_of(why.with_it)},
        {"command", why.command_with_it},
    });
}

} // namespace

std::string why_json(const Why& why)
{
    return document_text(object_of({
        {"schema", "upperback/why/1"},
        {"exercise", named_json(*why.exercise)},
        {"request", request_json(why.request)},
        {"command", why.command},
        {"standing", word_of(why.standing)},
        {"asked_for", why.is_asked_for},
        {"reasons", list_of(why.reasons, reason_json)},
        {"points", value_or_null(why.points)},
        {"rival", written_or_null(why.rival, rival_json)},
        {"chosen", chosen_json(why.part)},
        {"proof", proof_json(why.part)},
        {"with_it", with_it_json(why)},
        {"shortfall", written_or_null(why.not_so, shortfall_body)},
    }));
}

} // namespace upperback

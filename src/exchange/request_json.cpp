#include "exchange/request_json.hpp"

namespace upperback {

Json request_json(const Request& request)
{
    return object_of({
        {"goals", list_of(request.goals)},
        {"level", text_of(request.level)},
        {"equipment", list_of(request.equipment)},
        {"cautions", list_of(request.cautions)},
        {"age", value_or_null(request.age)},
        {"minutes", value_or_null(request.minutes)},
        {"moves", value_or_null(request.moves)},
        {"stretches", value_or_null(request.stretches)},
        {"with", list_of(request.with)},
        {"without", list_of(request.without)},
        {"drop", list_of(request.drop)},
        {"keep", list_of(request.keep)},
        {"again", list_of(request.again)},
        {"stale", list_of(request.stale)},
        {"sessions", value_or_null(request.sessions)},
        {"bare", request.bare},
        {"seed", request.seed},
    });
}

} // namespace upperback

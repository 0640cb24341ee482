#include "exchange/check_json.hpp"

#include "exchange/request_json.hpp"
#include "exchange/shortfall_body.hpp"

namespace upperback {
namespace {

Json number_or_null(int number)
{
    return number == 0 ? Json(nullptr) : Json(number);
}

Json problem_json(const Problem& problem)
{
    return object_of({
        {"file", problem.file},
        {"line", number_or_null(problem.line)},
        {"column", number_or_null(problem.column)},
        {"entry", text_or_null(problem.entry)},
        {"message", problem.message},
    });
}

Json requirement_json(const Tightest& tightest)
{
    return object_of({
        {"rule", tightest.rule->id},
        {"at_least", *tightest.rule->at_least},
        {"open", tightest.open},
        {"command", tightest.command},
    });
}

Json hole_json(const Hole& hole)
{
    return object_of({
        {"request", request_json(hole.request)},
        {"command", hole.command},
        {"shortfall", shortfall_body(hole.shortfall)},
    });
}

Json coverage_json(const Coverage& coverage)
{
    return object_of({
        {"requests", coverage.requests},
        {"requirements", list_of(coverage.requirements, requirement_json)},
        {"holes", list_of(coverage.holes, hole_json)},
    });
}

} // namespace

std::string check_json(
    std::span<const Problem> problems, std::span<const Problem> remarks, const Coverage* coverage
)
{
    return document_text(object_of({
        {"schema", "upperback/check/1"},
        {"problems", list_of(problems, problem_json)},
        {"remarks", list_of(remarks, problem_json)},
        {"coverage", coverage == nullptr ? Json(nullptr) : coverage_json(*coverage)},
    }));
}

} // namespace upperback

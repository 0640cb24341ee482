#include "exchange/plan_ndjson.hpp"

#include "exchange/routine_body.hpp"
#include "support/dates.hpp"

namespace upperback {

std::string plan_ndjson(const Plan& plan, const Catalog& catalog, std::string_view program_version)
{
    std::string lines;
    for (const PlanWeek& week : plan.weeks) {
        for (const PlannedSession& session : week.sessions) {
            lines += document_line(object_of({
                {"id", session.id},
                {"week", week.number},
                {"day", short_name(session.day)},
                {"date", written_or_null(session.date, iso_text)},
                {"routine", routine_body(session.routine, catalog, program_version)},
            }));
        }
    }
    return lines;
}

} // namespace upperback

// Every check of a plan, by what it reads. A new one is declared here and stands in a table of
// judge_plan.cpp.
#pragma once

#include "auditing/plan.hpp"
#include "model/verification.hpp"

namespace upperback {

void check_plan_request(const AuditedPlan& plan, Findings& findings);
void check_requested_days(const AuditedPlan& plan, Findings& findings);
void check_weeks(const AuditedPlan& plan, Findings& findings);
void check_week_kinds(const AuditedPlan& plan, Findings& findings);
void check_session_places(const AuditedPlan& plan, Findings& findings);
void check_session_requests(const AuditedPlan& plan, Findings& findings);
void check_anchors(const AuditedPlan& plan, Findings& findings);
void check_dates(const AuditedPlan& plan, Findings& findings);
void check_gaps(const AuditedPlan& plan, Findings& findings);
void check_breaks(const AuditedPlan& plan, Findings& findings);
void check_block_stays(const AuditedPlan& plan, Findings& findings);
void check_next_steps(const AuditedPlan& plan, Findings& findings);
void check_steps(const AuditedPlan& plan, Findings& findings);
void check_changes(const AuditedPlan& plan, Findings& findings);
void check_weekly_sets(const AuditedPlan& plan, Findings& findings);
void check_growth(const AuditedPlan& plan, Findings& findings);
void check_aims(const AuditedPlan& plan, Findings& findings);
void check_plan_notes(const AuditedPlan& plan, Findings& findings);
void check_plan_seed(const AuditedPlan& plan, Findings& findings);

/// C11: more rest days in a row than do good.
std::vector<VerificationWarning> rest_day_warnings(const AuditedPlan& plan);

} // namespace upperback

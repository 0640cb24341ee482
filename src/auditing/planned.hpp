// A session of a plan: its doses are those of its week, on the way through the whole range.
#pragma once

#include "auditing/dose_range.hpp"
#include "auditing/session.hpp"

namespace upperback {

/// What a week of a plan is for: by its number, the level that counts and the sessions a week.
WeekKind week_kind(int week, Level level, int sessions, const Progression& progression);

/// True in the week that has fewer sets than any table.
bool is_lighter_week(const AuditedSession& session);

/// What the week makes of an allowed dose: of a lighter one sets down to one, and more in reserve.
AllowedDose allowed_in_week(const AuditedSession& session, AllowedDose allowed);

/// The dose that the words for how heavy and for the next step count: in a plan with the whole
/// range of repetitions and the usual reserve, which are the same in every week; else as it is
/// said.
Dose counted_dose(const AuditedSession& session, const AuditedMove& move);

} // namespace upperback

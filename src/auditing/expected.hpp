// What the checks expect to be said: also what stands in for it where a file leaves it out.
#pragma once

#include "auditing/session.hpp"

#include <string_view>
#include <vector>

namespace upperback {

/// The things that the move's way and its adaptations need, floor and wall left out; sorted. The
/// move has a way.
std::vector<std::string_view>
expected_things(const AuditedMove& move, const AuditedSession& session);

/// The lighter sets before the first row.
std::vector<RampSet> expected_ramp(const AuditedSession& session, const AuditedMove& move);

/// The tempo of the time model where repetitions are counted.
std::optional<Tempo> expected_tempo(const Exercise& exercise, const TimeModel& time);

/// What narrows the move's dose, without words: sorted by what. Empty but for a strengthening move.
std::vector<Narrowed> expected_narrowed(const AuditedMove& move, const AuditedSession& session);

/// The table of stretches that the request asks for, were none of them in short form.
const StretchDose& usual_stretch_dose(const Routine& routine, const Catalog& catalog);

/// How often, by the first goal, else by the level; null where the catalogue does not say.
const Frequency* frequency_of(const AuditedSession& session);

} // namespace upperback

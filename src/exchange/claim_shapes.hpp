// How each object of a routine in JSON is read: its keys, and which of them may be null or left
// out. For exchange/ only: it brings nlohmann-json with it.
#pragma once

#include "exchange/claim_reader.hpp"

namespace upperback {

void read_value(const Spot& spot, ClaimedRequest& value);
void read_value(const Spot& spot, ClaimedDose& value);
void read_value(const Spot& spot, ClaimedAdaptation& value);
void read_value(const Spot& spot, ClaimedReason& value);
void read_value(const Spot& spot, ClaimedForm& value);
void read_value(const Spot& spot, ClaimedMuscles& value);
void read_value(const Spot& spot, ClaimedExercise& value);
void read_value(const Spot& spot, ClaimedPart& value);
void read_value(const Spot& spot, ClaimedSets& value);
void read_value(const Spot& spot, ClaimedCaution& value);
void read_value(const Spot& spot, ClaimedNarrowing& value);
void read_value(const Spot& spot, ClaimedFrequency& value);
void read_value(const Spot& spot, ClaimedNext& value);
void read_value(const Spot& spot, ClaimedRunnerUp& value);
void read_value(const Spot& spot, ClaimedProof& value);
void read_value(const Spot& spot, ClaimedAdvice& value);
void read_value(const Spot& spot, ClaimedSource& value);
void read_value(const Spot& spot, ClaimedOrigin& value);

} // namespace upperback

// How each object of a routine in JSON is read: its keys, and which of them may be null or left
// out. For exchange/ only: it brings nlohmann-json with it.
#pragma once

#include "exchange/claim_reader.hpp"

namespace upperback {

/// The keys of a request that a session and a plan have.
void read_keys(ObjectReader& object, ClaimedRequest& request);

void read_value(const Spot&, ClaimedRequest&);
void read_value(const Spot&, ClaimedPlace&);
void read_value(const Spot&, ClaimedDose&);
void read_value(const Spot&, ClaimedAdaptation&);
void read_value(const Spot&, ClaimedReason&);
void read_value(const Spot&, ClaimedForm&);
void read_value(const Spot&, ClaimedMuscles&);
void read_value(const Spot&, ClaimedExercise&);
void read_value(const Spot&, ClaimedPart&);
void read_value(const Spot&, ClaimedSets&);
void read_value(const Spot&, ClaimedCaution&);
void read_value(const Spot&, ClaimedNarrowing&);
void read_value(const Spot&, ClaimedFrequency&);
void read_value(const Spot&, ClaimedNext&);
void read_value(const Spot&, ClaimedRunnerUp&);
void read_value(const Spot&, ClaimedProof&);
void read_value(const Spot&, ClaimedAdvice&);
void read_value(const Spot&, ClaimedSource&);
void read_value(const Spot&, ClaimedOrigin&);

/// The keys of a break that a routine has not, or has otherwise: request, frequency, next.
void read_break(ObjectReader& object, Claim& claim);

/// What is said of a catalogue, as far as it is judged.
struct CatalogObject {
    Said<std::string> fingerprint{};
};

void read_value(const Spot&, CatalogObject&);

/// A whole session. Its places and its unknown keys are those of a file of its own, wherever it
/// stands; only what is thrown has the whole pointer.
void read_value(const Spot&, Claim&);

} // namespace upperback

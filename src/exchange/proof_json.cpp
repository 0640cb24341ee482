#include "exchange/proof_json.hpp"

namespace upperback {
namespace {

Json runner_up_json(const Proof& proof)
{
    if (!proof.has_runner_up) {
        return nullptr;
    }
    return object_of({
        {"ids", list_of(proof.runner_up)},
        {"value", proof.runner_up_value},
    });
}

} // namespace

Json proof_json(const RoutinePart& part)
{
    const Proof& proof = part.proof;
    return object_of({
        {"part", text_of(part.part)},
        {"possible", proof.possible},
        {"value", proof.value},
        {"bound", proof.bound},
        {"bonus", proof.bonus},
        {"unseeded_value", proof.unseeded_value},
        {"runner_up", runner_up_json(proof)},
    });
}

} // namespace upperback

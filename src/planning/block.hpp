// The sessions of one week, chosen once for a block of weeks.
#pragma once

#include "model/plan.hpp"
#include "planning/compose.hpp"

#include <memory>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace upperback {

/// A session and what it was chosen from. Its members view each other: it stays where it was made.
struct BlockSession {
    Request request{};
    Facts facts{};
    Field field{};
    Composition composition{};
};

using Block = std::vector<std::unique_ptr<const BlockSession>>;

/// The best first session, then each other one the best given those before it: it holds the first
/// row and the first posture move of the first, and what those before it have beside these is
/// `again` to it. `stale` are the accessories of the block before, sorted. Where the first session
/// has no answer nothing has: the others have at least the answer of the first.
std::variant<Block, Shortfall> choose_block(
    const PlanRequest& request, std::span<const std::string_view> stale, const Catalog& catalog
);

/// The strengthening moves of a block beside its first session's first row and first posture move,
/// sorted, each once.
std::vector<std::string_view> accessories_of(const Block& block);

} // namespace upperback

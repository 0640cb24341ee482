// What the catalogue holds, to look up: its words, one move, its advice.
#pragma once

#include "model/catalog.hpp"
#include "rendering/document.hpp"

#include <span>
#include <string_view>

namespace upperback {

/// One entry a word, in the order of the catalogue: its id, then what it is. `topic` is moves,
/// goals, equipment, cautions, muscles, levels, patterns, rules or sources; another one has no
/// entries. `moves` are those that the topic `moves` lists, in their order.
Document list_document(
    std::string_view topic, const Catalog& catalog, std::span<const Exercise* const> moves
);

/// All that the catalogue says of one move.
Document exercise_document(const Exercise& exercise, const Catalog& catalog);

/// What one caution adds: its opening, its advice and the doses that it makes gentler. With an
/// empty caution the advice for everyone, then each caution that adds something.
Document advice_document(const Catalog& catalog, std::string_view caution);

} // namespace upperback

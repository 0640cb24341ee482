// Why a move is in a session or not, for people.
#pragma once

#include "model/catalog.hpp"
#include "model/why.hpp"
#include "rendering/document.hpp"

namespace upperback {

/// The answer in one sentence, then what it rests on: rules and points, what the move beat or what
/// beat it, what refuses it and what would bring it in; at last the command of the session.
Document why_document(const Why& why, const Catalog& catalog);

} // namespace upperback

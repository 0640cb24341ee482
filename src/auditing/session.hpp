// What all checks read: the routine, and what its request means in the words of the catalogue.
#pragma once

#include "auditing/audit.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

using Findings = std::vector<Violation>;

/// A move of the routine, with what the request makes of it.
struct AuditedMove {
    std::size_t part = 0;
    std::size_t place = 0; ///< in the routine's part
    const Prescription* prescription = nullptr;
    const Exercise* exercise = nullptr;
    const Words* way = nullptr; ///< the first of its ways with all things at hand; null: none
    std::vector<const CautionAnswer*> answers{}; ///< to the cautions of the request, all verdicts
    bool again = false; ///< the request says that another session of the week has it
    bool stale = false; ///< the request says that the weeks before had it
};

struct AuditedSession {
    const Routine* routine = nullptr;
    const Catalog* catalog = nullptr;
    Level level = Level::beginner;           ///< that counts, after age and cautions
    std::string_view column{};               ///< of the dose table
    std::vector<std::string_view> at_hand{}; ///< things, sorted
    std::vector<std::string_view> always{};  ///< floor and wall
    std::vector<const Item*> kits{};         ///< that were named and keep to some positions
    std::vector<const Caution*> cautions{};
    std::vector<const Narrowing*> narrowings{};    ///< that apply, sorted by id
    std::vector<const Rule*> rules{};              ///< whose `when` holds
    std::vector<std::vector<AuditedMove>> parts{}; ///< the known moves of each part
    bool is_whole = true;                          ///< every move is known
    std::optional<BreakKind> pause{};              ///< the routine is a break of this kind
};

/// The goals are known: only then can the rest be read.
bool is_readable(const Routine& routine, const Catalog& catalog);

/// A break is read as a routine of one part, the strength part, and by `catalog_of_breaks`.
AuditedSession read_session(
    const Routine& routine, const Catalog& catalog, std::optional<BreakKind> pause = std::nullopt
);

/// The catalogue with the times and stretches of a break, and without lighter sets.
Catalog catalog_of_breaks(const Catalog& catalog);

/// The exercise under this request, whether or not the routine has it.
AuditedMove read_move(const Exercise& exercise, const AuditedSession& session);

const Exercise* exercise_of(const Catalog& catalog, std::string_view id);

/// Sorted, and each word once.
std::vector<std::string_view> each_once(std::vector<std::string_view> words);

bool has_word(std::span<const std::string_view> words, std::string_view word);
bool has_caution(const AuditedSession& session, std::string_view caution);
bool is_adapted(const AuditedMove& move);

/// The moves of the first part of that name.
std::span<const AuditedMove> moves_of(const AuditedSession& session, Part part);

/// `/parts/1/exercises/0`, and what follows.
std::string place_of(const AuditedMove& move, std::string_view rest = {});
std::string place_of_part(std::size_t part, std::string_view rest = {});

} // namespace upperback

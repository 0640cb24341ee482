// What the table, the entry, the narrowing and the floors allow a strengthening move.
#pragma once

#include "auditing/session.hpp"

#include <optional>

namespace upperback {

enum class Narrow { no, yes };

/// Both ends are allowed; what is empty must not be in the dose.
struct AllowedDose {
    Range sets{1, 1};
    std::optional<Range> repetitions{};
    std::optional<Range> hold_seconds{};
    std::optional<Range> carry_seconds{};
    Range rest_seconds{};
    std::optional<Range> reserve{};
};

/// The cell of the dose table, or null where there is none.
const DoseRow* cell_of(const AuditedSession& session, const Exercise& exercise);

/// In the order of the practice: the cell or the entry's own values, what narrows them, the floors.
/// Sets go down to 1 (beginner) or 2 (others), where limits of a session or week may ask for it.
AllowedDose allowed_dose(
    const AuditedSession& session, const Exercise& exercise, const DoseRow& cell, Narrow narrow
);

/// The range that all narrowings share; where they share nothing, the one with more.
std::optional<Range>
narrowed_range(const AuditedSession& session, std::optional<Range> Narrowing::*value);

/// The least of the limits that narrowings set, if any does.
std::optional<int>
narrowed_least(const AuditedSession& session, std::optional<int> Narrowing::*value);

/// Rows and light pulls: the classes whose repetitions are narrowed.
bool is_pulled(const Exercise& exercise);

} // namespace upperback

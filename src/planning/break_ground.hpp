// What follows from a request for a break before any move is chosen: the catalogue as a break sees
// it, the facts, and the moves that are open.
#pragma once

#include "model/break.hpp"
#include "planning/eligibility.hpp"

#include <vector>

namespace upperback {

/// Views the request and the catalogue that it is made of, and itself: it is not copied.
class BreakGround {
public:
    BreakGround(const BreakRequest& request, const Catalog& catalog);
    BreakGround(const BreakGround&) = delete;
    BreakGround& operator=(const BreakGround&) = delete;

    const BreakRequest& request() const { return *request_; }

    const BreakRow& row() const { return catalog_.doses.of(request_->kind); }

    /// Ready in the seconds of a break, stretches as in one. It shares the rows of the original.
    const Catalog& catalog() const { return catalog_; }

    const Facts& facts() const { return facts_; }

    /// By part, what such a break could have: standing or seated, with a dose of its own.
    const Field& field() const { return field_; }

    /// All of the field that is open, in catalogue order.
    const std::vector<Candidate>& moves() const { return moves_; }

    /// The minutes asked for or usual, within those of the kind; 0 where more were needed than
    /// asked for.
    int minutes() const;

    /// How many moves there may be at most.
    int moves_at_most() const;

private:
    const BreakRequest* request_;
    Catalog catalog_;
    Facts facts_;
    Field field_;
    std::vector<Candidate> moves_{};
};

/// Whether such a break could have the move at all, whoever asks: nobody goes down to the floor,
/// and what has no dose there is left out.
bool is_for_breaks(const Exercise& exercise, BreakKind kind, const Catalog& catalog);

} // namespace upperback

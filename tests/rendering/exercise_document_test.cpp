#include "rendering/exercise_words.hpp"
#include "rendering/text_writer.hpp"
#include "rendering/vocabulary_document.hpp"
#include "sample_routine.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

TEST_CASE("exercise document: everything about one move")
{
    const Document document = exercise_document(sample::exercises[2], sample::catalog);

    CHECK(
        text_of(document, 80, Color::off) ==
        R"(ONE-ARM BAG ROW                                                one-arm-bag-row
Strengthening move (row), beginner, standing, once each side.

Needs       chair and bag, or band

  1. Put one hand on the chair seat, back flat, knees soft.
  2. Let the bag hang from the other hand.
  3. Pull your elbow to your hip. Lower for two seconds.

Feel        the muscle between shoulder blade and spine
Not so      turning your trunk, lifting your shoulder to your ear
Easier      wall elbow press
Harder      shoulder-blade squeeze (scapular-squeeze)
Works       mainly middle trapezius and rhomboids; also rear deltoids
Pattern     rows

CAUTIONS

neck   done with a change: Look at the floor. Needs floor. (S23)
wrist  not with this caution: The grip is hard. (cautious choice)

SOURCES

S23  A page, https://example.org/a_b
)"
    );
}

TEST_CASE("exercise document: a position that a caution refuses is told")
{
    Exercise lying = sample::exercises[3];
    lying.position = Position::supine;

    const std::string text = text_of(exercise_document(lying, sample::catalog), 80, Color::off);

    CHECK(
        text.find("CAUTIONS\n\nno floor  not with this caution: lying on the back\n") !=
        std::string::npos
    );
}

TEST_CASE("exercise document: a stretch does not work its muscles")
{
    const std::string text =
        text_of(exercise_document(sample::exercises[0], sample::catalog), 80, Color::off);

    CHECK(text.find("\nMuscles     mainly chest\n") != std::string::npos);
    CHECK(text.find("\nStretch, beginner, standing.\n") != std::string::npos);
}

TEST_CASE("exercise words: helpers alone are no main muscles")
{
    CHECK(
        muscle_words(sample::exercises[3], sample::catalog) == "also middle trapezius and rhomboids"
    );
    CHECK(muscle_words(sample::exercises[1], sample::catalog).empty());
}

} // namespace upperback

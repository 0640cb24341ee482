// The patches of every muscle in the three views, drawn by hand after anatomical plates, ours.
#pragma once

#include "figures/muscle_shapes.hpp"

#include <array>

namespace upperback {

/// Along the strip, and across it from 1 (front or outer edge) to -1.
namespace patches {

namespace side {

inline constexpr std::array<StripPlace, 8> pecs{
    {{.64, 1}, {.76, 1}, {.88, 1}, {.96, .85}, {.98, .2}, {.9, -.05}, {.78, .15}, {.68, .6}}};
inline constexpr std::array<StripPlace, 8> abs{
    {{.04, .95}, {.2, 1}, {.4, 1}, {.6, 1}, {.62, .6}, {.4, .5}, {.2, .5}, {.06, .6}}};
inline constexpr std::array<StripPlace, 7> obliques{
    {{.12, .5}, {.3, .45}, {.5, .5}, {.58, .1}, {.45, -.25}, {.3, -.3}, {.14, -.2}}};
inline constexpr std::array<StripPlace, 7> neck_flexors{
    {{.1, 1}, {.35, 1}, {.65, 1}, {.95, 1}, {.95, .35}, {.6, .3}, {.3, .35}}};
inline constexpr std::array<StripPlace, 8> biceps{
    {{.3, .85}, {.45, 1}, {.65, 1}, {.85, .95}, {.95, .5}, {.8, .12}, {.55, .05}, {.36, .3}}};
inline constexpr std::array<StripPlace, 7> external_rotators{
    {{.71, -.72}, {.78, -.9}, {.88, -.93}, {.93, -.6}, {.92, -.05}, {.84, 0}, {.77, -.3}}};
inline constexpr std::array<StripPlace, 7> forearms{
    {{.04, .7}, {.2, 1}, {.45, 1}, {.7, .8}, {.6, .1}, {.35, -.2}, {.1, -.1}}};
inline constexpr std::array<StripPlace, 8> levator{
    {{-.05, -.7},
     {.3, -.85},
     {.7, -.8},
     {.98, -.6},
     {.98, -.1},
     {.6, -.2},
     {.2, -.05},
     {-.1, -.1}}};
inline constexpr std::array<StripPlace, 6> levator_2{
    {{.9, -.95}, {.98, -.9}, {1.08, -.8}, {1.1, -.2}, {1.02, -.3}, {.95, -.55}}};
inline constexpr std::array<StripPlace, 8> lower_traps{
    {{.32, -1}, {.46, -1}, {.6, -1}, {.74, -1}, {.78, -.72}, {.72, -.5}, {.58, -.68}, {.44, -.85}}};
inline constexpr std::array<StripPlace, 7> mid_traps{
    {{.66, -1}, {.78, -1}, {.9, -1}, {.99, -.98}, {.97, -.42}, {.86, -.38}, {.74, -.6}}};
inline constexpr std::array<StripPlace, 7> rhomboids{
    {{.62, -1}, {.74, -1}, {.86, -1}, {.95, -.98}, {.93, -.42}, {.82, -.38}, {.7, -.6}}};
inline constexpr std::array<StripPlace, 8> rear_delts{
    {{-.13, -.6},
     {-.14, -.1},
     {.05, 0},
     {.25, -.05},
     {.44, -.15},
     {.34, -.75},
     {.2, -1},
     {.02, -1}}};
inline constexpr std::array<StripPlace, 8> serratus{
    {{.48, 0}, {.54, .5}, {.64, .72}, {.74, .6}, {.8, .25}, {.74, -.05}, {.62, -.15}, {.54, -.2}}};
inline constexpr std::array<StripPlace, 11> erectors{
    {{-.02, -.98},
     {.12, -1},
     {.3, -1},
     {.5, -1},
     {.7, -1},
     {.86, -1},
     {.86, -.78},
     {.7, -.74},
     {.5, -.68},
     {.28, -.58},
     {.06, -.62}}};
inline constexpr std::array<StripPlace, 8> lats{
    {{.2, -.85},
     {.38, -1},
     {.58, -1},
     {.74, -1},
     {.86, -.55},
     {.84, -.05},
     {.66, -.15},
     {.42, -.42}}};
inline constexpr std::array<StripPlace, 7> upper_traps{
    {{.88, -1}, {.97, -1}, {1.05, -1}, {1.12, -.9}, {1.12, -.1}, {1.02, -.1}, {.95, -.3}}};
inline constexpr std::array<StripPlace, 6> upper_traps_2{
    {{0, -1}, {.3, -1}, {.6, -1}, {.6, -.5}, {.3, -.2}, {0, .1}}};

} // namespace side

namespace front {

inline constexpr std::array<StripPlace, 7> pecs{
    {{.64, .12}, {.62, .5}, {.68, .9}, {.8, 1}, {.92, .8}, {.94, .4}, {.9, .1}}};
inline constexpr std::array<StripPlace, 5> abs{
    {{.04, .08}, {.04, .35}, {.3, .42}, {.56, .42}, {.6, .08}}};
inline constexpr std::array<StripPlace, 6> obliques{
    {{.08, .5}, {.06, .9}, {.3, .98}, {.5, .96}, {.56, .55}, {.3, .5}}};
inline constexpr std::array<StripPlace, 6> scm{
    {{0, .25}, {.35, .55}, {.75, .95}, {1, .95}, {.8, .55}, {.4, .15}}};
inline constexpr std::array<StripPlace, 8> biceps{
    {{.34, -.4}, {.5, -.85}, {.75, -.8}, {.92, -.2}, {.9, .4}, {.7, .7}, {.5, .65}, {.36, .3}}};
inline constexpr std::array<StripPlace, 6> forearms{
    {{.04, .2}, {.2, .98}, {.45, .95}, {.7, .5}, {.5, 0}, {.2, -.1}}};
inline constexpr std::array<StripPlace, 6> levator{
    {{.05, .72}, {.4, .95}, {.75, 1}, {.95, .98}, {.85, .72}, {.45, .6}}};
inline constexpr std::array<StripPlace, 8> serratus{
    {{.4, .8}, {.44, 1}, {.56, 1}, {.7, 1}, {.76, .95}, {.7, .74}, {.58, .66}, {.48, .68}}};
inline constexpr std::array<StripPlace, 8> lats{
    {{.3, .86}, {.42, 1}, {.6, 1}, {.78, 1}, {.84, .92}, {.76, .78}, {.6, .8}, {.44, .82}}};

} // namespace front

namespace back {

inline constexpr std::array<StripPlace, 6> levator{
    {{0, .5}, {.4, .7}, {.9, .9}, {.9, .45}, {.45, .3}, {0, .2}}};
inline constexpr std::array<StripPlace, 5> levator_2{
    {{.88, .3}, {.95, .18}, {1.02, .2}, {1.04, .42}, {.96, .46}}};
inline constexpr std::array<StripPlace, 5> lower_traps{
    {{.34, .03}, {.5, .2}, {.68, .42}, {.74, .38}, {.7, .06}}};
inline constexpr std::array<StripPlace, 6> mid_traps{
    {{.7, .06}, {.76, .35}, {.86, .75}, {.93, .8}, {.95, .4}, {.96, .06}}};
inline constexpr std::array<StripPlace, 9> rear_delts{
    {{-.13, -.3},
     {-.16, .2},
     {-.1, .75},
     {.05, 1},
     {.2, 1},
     {.38, .55},
     {.46, .1},
     {.3, -.4},
     {.1, -.7}}};
inline constexpr std::array<StripPlace, 7> erectors{
    {{.02, .06}, {.02, .33}, {.2, .38}, {.42, .3}, {.66, .22}, {.9, .16}, {.94, .05}}};
inline constexpr std::array<StripPlace, 8> lats{
    {{.16, .12}, {.3, .55}, {.45, .95}, {.62, 1}, {.78, 1}, {.86, .85}, {.72, .55}, {.56, .3}}};

} // namespace back

} // namespace patches

inline constexpr std::array<MuscleShape, 18> muscles_from_the_side{
    {{"chest", BodyPart::torso, patches::side::pecs},
     {"core", BodyPart::torso, patches::side::abs},
     {"core", BodyPart::torso, patches::side::obliques},
     {"deep-neck-flexors", BodyPart::neck, patches::side::neck_flexors},
     {"elbow-flexors", BodyPart::upper_arm, patches::side::biceps},
     {"external-rotators", BodyPart::torso, patches::side::external_rotators},
     {"forearm-grip", BodyPart::forearm, patches::side::forearms},
     {"levator-scapulae", BodyPart::neck, patches::side::levator},
     {"levator-scapulae", BodyPart::torso, patches::side::levator_2},
     {"lower-trapezius", BodyPart::torso, patches::side::lower_traps},
     {"middle-trapezius-rhomboids", BodyPart::torso, patches::side::mid_traps},
     {"middle-trapezius-rhomboids", BodyPart::torso, patches::side::rhomboids},
     {"rear-deltoids", BodyPart::upper_arm, patches::side::rear_delts},
     {"serratus", BodyPart::torso, patches::side::serratus},
     {"spinal-erectors", BodyPart::torso, patches::side::erectors},
     {"teres-major-lats", BodyPart::torso, patches::side::lats},
     {"upper-trapezius", BodyPart::torso, patches::side::upper_traps},
     {"upper-trapezius", BodyPart::neck, patches::side::upper_traps_2}}};

inline constexpr std::array<MuscleShape, 10> muscles_from_the_front{
    {{"chest", BodyPart::torso, patches::front::pecs},
     {"core", BodyPart::torso, patches::front::abs},
     {"core", BodyPart::torso, patches::front::obliques},
     {"deep-neck-flexors", BodyPart::neck, patches::front::scm},
     {"elbow-flexors", BodyPart::upper_arm, patches::front::biceps},
     {"forearm-grip", BodyPart::forearm, patches::front::forearms},
     {"levator-scapulae", BodyPart::neck, patches::front::levator},
     {"serratus", BodyPart::torso, patches::front::serratus},
     {"teres-major-lats", BodyPart::torso, patches::front::lats},
     {"upper-trapezius", BodyPart::neck_edge, {}}}};

inline constexpr std::array<MuscleShape, 10> muscles_from_behind{
    {{"external-rotators", BodyPart::on_blade, {}},
     {"levator-scapulae", BodyPart::neck, patches::back::levator},
     {"levator-scapulae", BodyPart::torso, patches::back::levator_2},
     {"lower-trapezius", BodyPart::torso, patches::back::lower_traps},
     {"middle-trapezius-rhomboids", BodyPart::torso, patches::back::mid_traps},
     {"middle-trapezius-rhomboids", BodyPart::between_blades, {}},
     {"rear-deltoids", BodyPart::upper_arm, patches::back::rear_delts},
     {"spinal-erectors", BodyPart::torso, patches::back::erectors},
     {"teres-major-lats", BodyPart::torso, patches::back::lats},
     {"upper-trapezius", BodyPart::neck_edge, {}}}};

} // namespace upperback

// The measures of the drawn body, in %H.
#pragma once

#include "figures/strip.hpp"

#include <array>

namespace upperback {

/// Drillis and Contini 1966, as tabulated by Winter, Biomechanics and Motor Control of Human
/// Movement, figure 4.1.
namespace body {

inline constexpr double upper_arm = 18.6;
inline constexpr double forearm = 14.6;
inline constexpr double thigh = 24.5;
inline constexpr double shank = 24.6;
inline constexpr double ankle_height = 3.9;
inline constexpr double trunk = 28.8;
inline constexpr double head = 13.0;

// From here on ours: places of joints inside the contours, chosen by eye.
inline constexpr double drawn_head = head * 1.05;
inline constexpr double shoulder_half = 10.6;
inline constexpr double hip_half = 5.0;
inline constexpr Point far_shoulder{2.0, 0.7}; ///< how far the far side is set off in a side view
inline constexpr Point far_hip{1.6, 0.6};
inline constexpr double grip = 3.4; ///< from the wrist to the middle of the fist
inline constexpr double knee_radius = 3.3;
inline constexpr double shoulder_radius = 3.3;
inline constexpr double seat_radius = 5.8; ///< below the hip joint
inline constexpr double palm = 2.2;        ///< from the wrist down to what the palm lies on
inline constexpr double dumbbell_below_grip = 3.6;
inline constexpr Point heel{-2.6, -3.9}; ///< from the ankle, along the foot and up
inline constexpr Point ball{7.0, -3.9};
inline constexpr Point raised_ball{7.2, -3.9}; ///< of a foot that stands on its toes

} // namespace body

namespace profiles {

inline constexpr std::array<Width, 5> upper_arm{
    {{0, 3.1, 3.1}, {.22, 3.15, 3.1}, {.5, 2.85, 2.75}, {.8, 2.35, 2.3}, {1, 2.2, 2.25}}};
inline constexpr std::array<Width, 5> forearm{
    {{0, 2.2, 2.2}, {.2, 2.5, 2.35}, {.45, 2.25, 2.1}, {.8, 1.6, 1.55}, {1, 1.45, 1.4}}};
inline constexpr std::array<Width, 6> thigh{
    {{0, 5.6, 6.3},
     {.15, 5.5, 6.0},
     {.4, 5.0, 4.7},
     {.75, 3.9, 3.5},
     {.92, 3.5, 3.2},
     {1, 3.3, 3.2}}};
inline constexpr std::array<Width, 6> shank{
    {{0, 3.3, 3.1},
     {.1, 3.0, 3.3},
     {.3, 2.5, 4.1},
     {.55, 2.2, 3.3},
     {.8, 1.9, 2.1},
     {1, 1.9, 2.0}}};
inline constexpr std::array<Width, 5> front_thigh{
    {{0, 5.2, 4.4}, {.15, 5.4, 4.6}, {.45, 4.7, 4.0}, {.8, 3.6, 3.2}, {1, 3.2, 3.0}}};
inline constexpr std::array<Width, 6> front_shank{
    {{0, 3.1, 2.9},
     {.12, 3.0, 2.9},
     {.32, 3.4, 3.3},
     {.6, 2.6, 2.6},
     {.85, 1.9, 1.9},
     {1, 1.9, 1.9}}};
inline constexpr std::array<Width, 12> torso{
    {{-.22, 1.0, 2.4},
     {-.16, 3.3, 4.7},
     {-.08, 5.0, 6.2},
     {.02, 5.7, 6.7},
     {.12, 5.9, 6.1},
     {.3, 5.5, 4.8},
     {.5, 5.7, 5.0},
     {.7, 6.3, 5.9},
     {.84, 6.2, 6.3},
     {.95, 5.0, 5.8},
     {1.03, 3.7, 4.7},
     {1.1, 2.6, 3.3}}};
inline constexpr std::array<Width, 8> front_torso{
    {{-.13, 8.4, 8.4},
     {-.04, 9.4, 9.4},
     {.08, 9.2, 9.2},
     {.26, 8.0, 8.0},
     {.42, 7.7, 7.7},
     {.6, 8.6, 8.6},
     {.76, 9.4, 9.4},
     {.86, 9.7, 9.7}}};
// A leg whose thigh points toward the viewer.
inline constexpr std::array<Width, 2> lap{{{0, 5.4, 4.6}, {1, 5.0, 4.6}}};
inline constexpr std::array<Width, 6> lap_shank{
    {{0, 3.9, 3.7},
     {.1, 3.8, 3.6},
     {.32, 3.4, 3.3},
     {.6, 2.6, 2.6},
     {.85, 1.9, 1.9},
     {1, 1.9, 1.9}}};
inline constexpr std::array<Width, 3> neck{{{0, 3.6, 3.4}, {.35, 3.1, 3.1}, {1, 3.0, 3.0}}};
inline constexpr std::array<Width, 3> front_neck{{{0, 3.5, 3.5}, {.4, 3.1, 3.1}, {1, 3.0, 3.0}}};

} // namespace profiles
} // namespace upperback

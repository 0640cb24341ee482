// The shapes that are not strips: head and hair, shoes, hands. Drawn by hand, ours.
#pragma once

#include "figures/vector.hpp"

#include <array>

/// Point lists for `smooth`, each in its own frame.
namespace upperback::templates {

// Heads: one unit is the height from chin to vertex, the origin their middle, x towards the face.

/// From the side: nose to the right.
inline constexpr std::array<Point, 20> head_side{
    {{-.02, .5},   {.2, .43},    {.335, .27},  {.37, .1},     {.35, .015},
     {.43, -.1},   {.455, -.15}, {.37, -.185}, {.375, -.245}, {.365, -.31},
     {.35, -.4},   {.29, -.485}, {.19, -.49},  {.02, -.38},   {-.1, -.3},
     {-.25, -.28}, {-.37, -.13}, {-.43, .06},  {-.4, .27},    {-.25, .44}}};

inline constexpr std::array<Point, 18> hair_side{
    {{-.02, .535},
     {.2, .465},
     {.33, .31},
     {.345, .235},
     {.24, .25},
     {.1, .2},
     {.055, .06},
     {.04, -.06},
     {-.03, -.075},
     {-.075, .02},
     {-.13, .01},
     {-.15, -.14},
     {-.19, -.28},
     {-.27, -.31},
     {-.385, -.19},
     {-.465, .05},
     {-.435, .28},
     {-.27, .475}}};

/// From the front and from behind.
inline constexpr std::array<Point, 14> head_front{
    {{0, .5},
     {.2, .46},
     {.33, .3},
     {.355, .08},
     {.325, -.14},
     {.235, -.36},
     {.11, -.48},
     {0, -.5},
     {-.11, -.48},
     {-.235, -.36},
     {-.325, -.14},
     {-.355, .08},
     {-.33, .3},
     {-.2, .46}}};

inline constexpr std::array<Point, 15> hair_front{
    {{0, .54},
     {.22, .5},
     {.365, .33},
     {.385, .08},
     {.345, .02},
     {.32, .16},
     {.24, .27},
     {.06, .3},
     {-.1, .26},
     {-.25, .24},
     {-.32, .14},
     {-.345, .02},
     {-.385, .08},
     {-.365, .33},
     {-.22, .5}}};

inline constexpr std::array<Point, 14> hair_back{
    {{0, .54},
     {.22, .5},
     {.365, .33},
     {.39, .08},
     {.36, -.12},
     {.27, -.3},
     {.12, -.37},
     {0, -.375},
     {-.12, -.37},
     {-.27, -.3},
     {-.36, -.12},
     {-.39, .08},
     {-.365, .33},
     {-.22, .5}}};

/// Bowed towards the viewer.
inline constexpr std::array<Point, 14> hair_top{
    {{0, .54},
     {.22, .5},
     {.365, .33},
     {.385, .06},
     {.36, -.1},
     {.27, -.12},
     {.12, -.1},
     {0, -.13},
     {-.12, -.1},
     {-.27, -.12},
     {-.36, -.1},
     {-.385, .06},
     {-.365, .33},
     {-.22, .5}}};

inline constexpr std::array<Point, 6> ear_side{
    {{-.08, .035}, {-.035, .07}, {.015, .03}, {0, -.05}, {-.035, -.11}, {-.07, -.08}}};

inline constexpr std::array<Point, 3> brow_side{{{.21, .095}, {.27, .115}, {.325, .095}}};

inline constexpr std::array<Point, 3> mouth_side{{{.37, -.275}, {.31, -.275}, {.28, -.285}}};

// Shoes: %H, the origin the ankle, x along the foot.

/// From the side.
inline constexpr std::array<Point, 14> shoe{
    {{-3.6, -2.2},
     {-3.5, -3.6},
     {-2.6, -3.9},
     {2.5, -3.75},
     {7, -3.9},
     {10.4, -3.85},
     {11.3, -3.2},
     {10.9, -2.2},
     {8.6, -1.1},
     {5, .35},
     {2.6, 2},
     {1.9, 2.9},
     {-2.1, 2.9},
     {-2.7, .6}}};

inline constexpr std::array<Point, 4> sole{{{-3.5, -3}, {2.5, -2.9}, {7, -3.1}, {11, -3}}};

/// On its toes: the part behind the ball.
inline constexpr std::array<Point, 12> shoe_rear{
    {{-3.6, -2.2},
     {-3.5, -3.6},
     {-2.6, -3.9},
     {2.5, -3.75},
     {7.2, -3.9},
     {8.5, -2.9},
     {7.6, -.9},
     {5, .35},
     {2.6, 2},
     {1.9, 2.9},
     {-2.1, 2.9},
     {-2.7, .6}}};

/// And the toes, from the ball.
inline constexpr std::array<Point, 7> shoe_toe{
    {{-.9, 0}, {0, -.2}, {3.4, 0}, {4.1, .8}, {3.4, 1.9}, {1, 3}, {-.9, 2.6}}};

/// From the front.
inline constexpr std::array<Point, 10> shoe_front{
    {{-2, 2.6},
     {-2.35, .2},
     {-2.75, -2.2},
     {-2.5, -3.6},
     {-1.2, -3.95},
     {1.6, -3.95},
     {3, -3.6},
     {3.3, -2.2},
     {2.5, .2},
     {2, 2.6}}};

inline constexpr std::array<Point, 3> laces{{{-1.4, -.2}, {.2, -.6}, {1.8, -.2}}};

/// From behind.
inline constexpr std::array<Point, 10> shoe_back{
    {{-2, 2.6},
     {-2.1, .2},
     {-2.3, -2.2},
     {-2.2, -3.7},
     {-1.2, -3.95},
     {1.4, -3.95},
     {2.4, -3.7},
     {2.6, -2.2},
     {2.2, .2},
     {2, 2.6}}};

// Hands: %H, the origin the wrist, x along the hand, y to the side of the thumb.

inline constexpr std::array<Point, 10> fist{
    {{-.3, 1.35},
     {1.6, 2.1},
     {3.6, 2.5},
     {5.3, 2.2},
     {5.95, .6},
     {5.75, -1.2},
     {4.8, -2.1},
     {3, -2.15},
     {1.3, -1.7},
     {-.3, -1.3}}};

inline constexpr std::array<Point, 3> fist_thumb{{{2.3, 1.5}, {3.9, .9}, {4.6, -.2}}};

inline constexpr std::array<Point, 2> fist_finger{{{5.6, 1}, {4.6, .9}}};

inline constexpr std::array<Point, 10> flat_hand{
    {{-.4, 1.2},
     {1.5, 1.25},
     {4.5, 1},
     {7.5, .55},
     {9.3, .2},
     {9.5, -.5},
     {8.5, -.95},
     {4, -1.15},
     {1.5, -1.35},
     {-.4, -1.25}}};

inline constexpr std::array<Point, 14> open_hand{
    {{-.4, 1.35},
     {1.6, 1.75},
     {3, 2.5},
     {5, 3.2},
     {5.8, 2.8},
     {5, 1.9},
     {4.6, 1.5},
     {7.5, 1.1},
     {9.3, .5},
     {9.5, -.4},
     {8.3, -1.3},
     {4.5, -1.75},
     {2, -1.65},
     {-.4, -1.35}}};

inline constexpr std::array<Point, 12> bent_hand{
    {{-.4, -1.35},
     {1.6, -1.75},
     {4, -1.7},
     {6, -.7},
     {7.5, 1.2},
     {8, 3.2},
     {7.2, 3.7},
     {6.2, 2.3},
     {4.8, 1.1},
     {3.2, 1},
     {1.6, 1.4},
     {-.4, 1.3}}};

inline constexpr std::array<Point, 15> palm_hand{
    {{-.4, 1.45},
     {1.4, 1.9},
     {2.6, 3.1},
     {4.4, 4.1},
     {5.2, 3.6},
     {4.5, 2.5},
     {4.6, 2},
     {7, 2.05},
     {8.9, 1.45},
     {9.7, .4},
     {9.4, -.9},
     {7.8, -1.8},
     {4.6, -2.05},
     {2, -1.9},
     {-.4, -1.45}}};

inline constexpr std::array<Point, 13> thumb_up{
    {{-.3, 1.35},
     {1.6, 2.1},
     {2.4, 4.4},
     {3.3, 4.7},
     {3.9, 4.1},
     {3.8, 2.5},
     {5.3, 2.2},
     {5.95, .6},
     {5.75, -1.2},
     {4.8, -2.1},
     {3, -2.15},
     {1.3, -1.7},
     {-.3, -1.3}}};

inline constexpr std::array<Point, 3> thumb_up_finger{{{3.6, 2.2}, {3.4, 1}, {4.4, .6}}};

inline constexpr std::array<Point, 29> wide_hand{
    {{-.4, 1.45}, {1.6, 1.9},  {2.4, 3.4},  {3.6, 5},   {4.4, 5},    {4.4, 3.6},
     {4.3, 2.3},  {6, 2.6},    {8.4, 3.6},  {9.1, 3.3}, {8.8, 2.5},  {6.2, 1.2},
     {8, 1.1},    {10, 1.1},   {10.3, .5},  {9.8, -.1}, {6.4, -.1},  {8.2, -.8},
     {9.6, -1.5}, {9.6, -2.2}, {8.8, -2.3}, {6, -1.4},  {7, -2.6},   {8, -3.6},
     {7.6, -4.2}, {6.8, -4},   {4.8, -2.4}, {2, -1.9},  {-.4, -1.45}}};

// A shoe whose toes point away along the shank: x across, y along it.

inline constexpr std::array<Point, 9> shoe_pointed{
    {{-2, -1.5},
     {-2.4, 1},
     {-2.3, 5},
     {-1.5, 8.4},
     {0, 9.2},
     {1.6, 8.4},
     {2.4, 5},
     {2.3, 1},
     {2, -1.5}}};

} // namespace upperback::templates

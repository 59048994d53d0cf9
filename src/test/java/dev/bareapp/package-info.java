/** A bare application of the same starters, to measure the product beside. */
package dev.bareapp;

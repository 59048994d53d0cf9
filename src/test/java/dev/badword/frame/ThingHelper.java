package dev.badword.frame;

/** Bears one of the names that say nothing. */
class ThingHelper {

}

package dev.badword;

/** Stands for the main package, which no module may know. */
public class Frame {

}

package dev.goodword.desk.promises;

import java.util.List;

/**
 * What a change of the settings would do, before it is made.
 *
 * @param title whose settings
 * @param back where they stand
 * @param place which company or position
 * @param version what the reader has seen
 * @param lines what changes
 * @param running what happens to promises that run, in a sentence
 * @param over the holiday over which it is tried out, in words
 * @param previews each changed figure, day by day
 * @param fields what is sent with the deed
 */
record EffectView(String title, String back, SettingsView.Hidden place, int version, List<String> lines, String running,
		String over, List<Preview> previews, List<SettingsView.Hidden> fields) {
}

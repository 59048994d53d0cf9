package dev.goodword.desk.mail;

import java.util.List;

/**
 * What the sending domain says about itself, as a page.
 *
 * @param headline the verdict in a sentence
 * @param fails whether mail should not leave to real people yet
 */
record DomainView(String headline, boolean fails, List<Line> lines) {

	/**
	 * One record.
	 *
	 * @param kind of the tag
	 * @param grade how it is, in a word
	 * @param asked the name that was asked
	 * @param text what is to be done, or that nothing is
	 */
	record Line(String kind, String grade, String asked, String text) {
	}

}

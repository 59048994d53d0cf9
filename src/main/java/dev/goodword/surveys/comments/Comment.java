package dev.goodword.surveys.comments;

import java.util.Set;

/**
 * What somebody wrote, without what tells of anybody.
 *
 * @param words with a sign ({@link Mark}) wherever something was taken out
 * @param tags what it is about; none until a person has read it
 * @param ofStaff whether one of our own people wrote it about recruiting
 */
public record Comment(CommentId id, String words, Set<WhyTag> tags, boolean ofStaff) {

	public Comment {
		tags = Set.copyOf(tags);
	}

	/** Hidden in logs. */
	@Override
	public String toString() {
		return "comment " + this.id;
	}

}

package dev.goodword.surveys.comments;

import java.util.UUID;

/** Names a comment; drawn, so that it says nothing of when it came. */
public record CommentId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}

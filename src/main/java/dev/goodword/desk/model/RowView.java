package dev.goodword.desk.model;

/**
 * The standing views of a pipeline. Their conditions are constants: nothing a person
 * sends becomes SQL.
 */
public enum RowView {

	/**
	 * Our turn and due within two working days; or stuck, even after the end: somebody
	 * may not have been told.
	 */
	NEEDS_ME("(state <> 'ENDED' and ball = 'US' and team_due_at < :near) or mail_failed or draft_blocked"),
	/** Everything that is going. */
	ALL("state <> 'ENDED'"),
	/** Going, and nobody has read it. */
	UNREAD("state <> 'ENDED' and read_at is null"),
	/** What has an outcome. */
	ENDED("state = 'ENDED'");

	private final String condition;

	RowView(String condition) {
		this.condition = condition;
	}

	String condition() {
		return "(" + this.condition + ")";
	}

}

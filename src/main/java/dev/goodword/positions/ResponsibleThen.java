package dev.goodword.positions;

/**
 * Counting by who was responsible at the time. Whoever takes a position over learns
 * nothing from what was done before them.
 */
public final class ResponsibleThen {

	private static final String LED = """
			 and (j.owner_id = :recruiter or j.position_id in (select h.position_id from position_former_owner h
			where h.account_id = :recruiter))
			and coalesce((select o.account_id from position_former_owner o where o.position_id = j.position_id
			and o.until_at > %s order by o.until_at limit 1), j.owner_id) = :recruiter""";

	private ResponsibleThen() {
	}

	/**
	 * The condition that {@code :recruiter} was responsible for the position {@code j}.
	 * Handovers that are no longer remembered count as none.
	 * @param moment an expression for when
	 */
	public static String at(String moment) {
		return LED.formatted(moment);
	}

}

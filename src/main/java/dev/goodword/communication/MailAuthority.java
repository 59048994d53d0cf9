package dev.goodword.communication;

import java.time.InstantSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether this installation is the one that may send: the row in the database must name
 * it and its epoch. A database copied or restored elsewhere names another, so nothing
 * leaves until a person has looked.
 */
@Component
class MailAuthority {

	static final int ONLY = 1;

	private final MailGrantRepository rows;

	private final MailSettings settings;

	private final InstantSource clock;

	MailAuthority(MailGrantRepository rows, MailSettings settings, InstantSource clock) {
		this.rows = rows;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Whether this installation may send now. An empty database belongs to whoever asks
	 * first.
	 */
	@Transactional
	public boolean isHeld() {
		MailGrant row = this.rows.findById(ONLY)
			.orElseGet(() -> this.rows.save(new MailGrant(this.settings, this.clock)));
		return row.names(this.settings);
	}

}

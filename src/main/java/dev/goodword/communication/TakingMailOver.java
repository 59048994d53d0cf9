package dev.goodword.communication;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * At the start: says so when the database was copied or restored, with what would go out,
 * and takes over when a person has named what it says. A setting that was left standing
 * takes over nothing a second time.
 */
@Component
class TakingMailOver implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(TakingMailOver.class);

	private final ReleasingMail releasing;

	private final MailSettings settings;

	TakingMailOver(ReleasingMail releasing, MailSettings settings) {
		this.releasing = releasing;
		this.settings = settings;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		String from = this.settings.takeOverFrom();
		Optional<HeldMail> held = this.releasing.held();
		if (held.isEmpty() || (from != null && this.releasing.release(from, null))) {
			return;
		}
		HeldMail seen = held.get();
		log.error(
				"No mail leaves from here: the database {}. {} messages are due now, {} are stale and never leave. To"
						+ " send from here, confirm it on the page Mail or start once with"
						+ " goodword.mail.take-over-from={}",
				seen.restored() ? "was restored" : "names another installation", seen.due(), seen.stale(),
				seen.holder());
	}

}

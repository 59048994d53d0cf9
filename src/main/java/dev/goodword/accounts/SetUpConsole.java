package dev.goodword.accounts;

import java.io.PrintStream;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The console of whoever starts the product. The token is written there and nowhere else:
 * not through the log, which others may keep.
 */
@Component
class SetUpConsole {

	private final PrintStream out;

	SetUpConsole() {
		this(System.out);
	}

	private SetUpConsole(PrintStream out) {
		this.out = out;
	}

	/** Shows where to set up and with which token. */
	void show(String page, String token) {
		this.out.println();
		this.out.println("  Nobody can sign in yet. Make the first administrator here:");
		this.out.println("    " + page);
		this.out.println("  with this token, which is shown this once:");
		this.out.println("    " + token);
		this.out.println();
	}

	/** Announces the token once everything else of the start is done. */
	@Component
	static class AtTheEndOfTheStart {

		private final SettingUp settingUp;

		AtTheEndOfTheStart(SettingUp settingUp) {
			this.settingUp = settingUp;
		}

		@EventListener
		void announce(ApplicationReadyEvent ready) {
			this.settingUp.announce();
		}

	}

}

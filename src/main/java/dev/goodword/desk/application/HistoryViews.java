package dev.goodword.desk.application;

import java.util.List;
import java.util.Map;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Permission;
import dev.goodword.audit.AuditLog;
import dev.goodword.audit.Views;

import org.springframework.stereotype.Component;

/**
 * Who of us looked at what is sensitive of an application, one line for a person's day;
 * for those alone who handle the data of applicants and answer for it.
 */
@Component
class HistoryViews {

	/** Days of a person; older ones stand in the log of the installation. */
	private static final int MOST = 200;

	private static final Map<String, String> KINDS = Map.of("resume", "desk.history.view.resume", "file",
			"desk.history.view.file", "letter-preview", "desk.history.view.preview");

	private final AuditLog audit;

	HistoryViews(AuditLog audit) {
		this.audit = audit;
	}

	List<HistoryEvent> events(Reader reader) {
		if (!reader.may(Permission.SEE_CONTACT) || !reader.may(Permission.SEE_RESUME)) {
			return List.of();
		}
		return this.audit.views("application", reader.application().id().toString(), MOST)
			.stream()
			.map((views) -> event(views, reader))
			.toList();
	}

	private static HistoryEvent event(Views views, Reader reader) {
		String key = KINDS.getOrDefault(views.what(), "desk.history.view.other");
		return new HistoryEvent(views.lastAt(), ColumnKind.VIEWS,
				reader.say(key, reader.name(new AccountId(views.actor()))),
				(views.times() > 1) ? reader.say("desk.history.view.times", views.times()) : null, null);
	}

}

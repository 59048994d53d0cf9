package dev.goodword.applications;

import java.util.Map;

import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import org.springframework.stereotype.Component;

/**
 * Leaves the audit trail of what staff do with applications; a trail that cannot be left
 * stops the act.
 */
@Component
public class ApplicationTrail {

	private final AuditLog audit;

	ApplicationTrail(AuditLog audit) {
		this.audit = audit;
	}

	/**
	 * Notes what somebody did.
	 * @param action what, in the words of the trail
	 */
	public void record(StaffMember who, String action, JobApplicationId id) {
		this.audit.record(who.id().value(), action, "application", id.toString(), Map.of(), null);
	}

}

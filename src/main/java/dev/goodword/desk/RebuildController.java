package dev.goodword.desk;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.desk.model.DeskRebuild;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.Map;

/** Writes the lists of the desk anew, for whoever runs the installation. */
@Controller
class RebuildController {

	private final DeskRebuild rebuild;

	private final AuditLog audit;

	RebuildController(DeskRebuild rebuild, AuditLog audit) {
		this.rebuild = rebuild;
		this.audit = audit;
	}

	@GetMapping("/desk/rebuild")
	@Access(value = Audience.STAFF, permission = Permission.RUN_INSTALLATION)
	String ask() {
		return "desk/rebuild";
	}

	@PostMapping("/desk/rebuild")
	@Access(value = Audience.STAFF, permission = Permission.RUN_INSTALLATION)
	String rebuild(StaffMember who) {
		int rows = this.rebuild.rebuild();
		this.audit.record(who.id().value(), "desk.rebuilt", "desk", "desk", Map.of("rows", Integer.toString(rows)),
				null);
		return "redirect:/desk/rebuild?done=desk-rebuilt";
	}

}

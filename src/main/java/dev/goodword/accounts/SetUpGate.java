package dev.goodword.accounts;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/** The set-up page exists only while no account does. */
@Component
class SetUpGate implements AudienceGate {

	private final SettingUp settingUp;

	SetUpGate(SettingUp settingUp) {
		this.settingUp = settingUp;
	}

	@Override
	public Audience audience() {
		return Audience.SETUP;
	}

	@Override
	public boolean admits(HttpServletRequest request) {
		return this.settingUp.isOpen();
	}

}

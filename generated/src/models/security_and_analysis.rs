// @generated from #/components/schemas/security-and-analysis by opbind; do not edit.

crate::runtime::model! {
    pub struct SecurityAndAnalysis {
        /// Enable or disable GitHub Advanced Security for the repository.
        ///
        /// For standalone Code Scanning or Secret Protection products, this parameter cannot be used.
        pub advanced_security: Option<AdvancedSecurity> = optional("advanced_security"),
        pub code_security: Option<CodeSecurity> = optional("code_security"),
        /// Enable or disable Dependabot security updates for the repository.
        pub dependabot_security_updates: Option<DependabotSecurityUpdates> = optional("dependabot_security_updates"),
        pub secret_scanning: Option<SecretScanning> = optional("secret_scanning"),
        pub secret_scanning_push_protection: Option<SecretScanningPushProtection> = optional("secret_scanning_push_protection"),
        pub secret_scanning_non_provider_patterns: Option<SecretScanningNonProviderPatterns> = optional("secret_scanning_non_provider_patterns"),
        pub secret_scanning_ai_detection: Option<SecretScanningAiDetection> = optional("secret_scanning_ai_detection"),
        pub secret_scanning_delegated_alert_dismissal: Option<SecretScanningDelegatedAlertDismissal> = optional("secret_scanning_delegated_alert_dismissal"),
        pub secret_scanning_delegated_bypass: Option<SecretScanningDelegatedBypass> = optional("secret_scanning_delegated_bypass"),
        pub secret_scanning_delegated_bypass_options: Option<SecretScanningDelegatedBypassOptions> = optional("secret_scanning_delegated_bypass_options"),
    }
}

crate::runtime::model! {
    /// Enable or disable GitHub Advanced Security for the repository.
    ///
    /// For standalone Code Scanning or Secret Protection products, this parameter cannot be used.
    pub struct AdvancedSecurity {
        pub status: Option<AdvancedSecurityStatus> = optional("status"),
    }
}

crate::runtime::enumeration! {
    pub enum AdvancedSecurityStatus: String {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    pub struct CodeSecurity {
        pub status: Option<CodeSecurityStatus> = optional("status"),
    }
}

crate::runtime::enumeration! {
    pub enum CodeSecurityStatus: String {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    /// Enable or disable Dependabot security updates for the repository.
    pub struct DependabotSecurityUpdates {
        /// The enablement status of Dependabot security updates for the repository.
        pub status: Option<DependabotSecurityUpdatesStatus> = optional("status"),
    }
}

crate::runtime::enumeration! {
    /// The enablement status of Dependabot security updates for the repository.
    pub enum DependabotSecurityUpdatesStatus: String {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    pub struct SecretScanning {
        pub status: Option<SecretScanningStatus> = optional("status"),
    }
}

crate::runtime::enumeration! {
    pub enum SecretScanningStatus: String {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    pub struct SecretScanningPushProtection {
        pub status: Option<SecretScanningPushProtectionStatus> = optional("status"),
    }
}

crate::runtime::enumeration! {
    pub enum SecretScanningPushProtectionStatus: String {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    pub struct SecretScanningNonProviderPatterns {
        pub status: Option<SecretScanningNonProviderPatternsStatus> = optional("status"),
    }
}

crate::runtime::enumeration! {
    pub enum SecretScanningNonProviderPatternsStatus: String {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    pub struct SecretScanningAiDetection {
        pub status: Option<SecretScanningAiDetectionStatus> = optional("status"),
    }
}

crate::runtime::enumeration! {
    pub enum SecretScanningAiDetectionStatus: String {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    pub struct SecretScanningDelegatedAlertDismissal {
        pub status: Option<SecretScanningDelegatedAlertDismissalStatus> = optional("status"),
    }
}

crate::runtime::enumeration! {
    pub enum SecretScanningDelegatedAlertDismissalStatus: String {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    pub struct SecretScanningDelegatedBypass {
        pub status: Option<SecretScanningDelegatedBypassStatus> = optional("status"),
    }
}

crate::runtime::enumeration! {
    pub enum SecretScanningDelegatedBypassStatus: String {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    pub struct SecretScanningDelegatedBypassOptions {
        /// The bypass reviewers for secret scanning delegated bypass
        pub reviewers: Option<Vec<SecretScanningDelegatedBypassOptionsReviewersItem>> = optional("reviewers"),
    }
}

crate::runtime::model! {
    pub struct SecretScanningDelegatedBypassOptionsReviewersItem {
        /// The ID of the team or role selected as a bypass reviewer
        pub reviewer_id: i64 = required("reviewer_id"),
        /// The type of the bypass reviewer
        pub reviewer_type: SecretScanningDelegatedBypassOptionsReviewersItemReviewerType = required("reviewer_type"),
        /// The bypass mode for the reviewer
        ///
        /// Default: `"ALWAYS"`
        pub mode: Option<SecretScanningDelegatedBypassOptionsReviewersItemMode> = optional("mode"),
    }
}

crate::runtime::enumeration! {
    /// The type of the bypass reviewer
    pub enum SecretScanningDelegatedBypassOptionsReviewersItemReviewerType: String {
        Team = "TEAM",
        Role = "ROLE",
    }
}

crate::runtime::enumeration! {
    /// The bypass mode for the reviewer
    pub enum SecretScanningDelegatedBypassOptionsReviewersItemMode: String {
        Always = "ALWAYS",
        Exempt = "EXEMPT",
    }
}

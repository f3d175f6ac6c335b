// @generated from an older description
